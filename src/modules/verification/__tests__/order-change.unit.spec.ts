import { addUpLine, type TaxedLine } from "../checks/add-up-line"
import { cutDiscounts } from "../changes/cut-discounts"
import { hashPlan } from "../changes/hash-plan"
import { payableStep } from "../changes/payable-step"
import { planFreedUnits } from "../changes/plan-freed-units"
import { planTaskCuts } from "../changes/plan-task-cuts"
import { shareLines } from "../changes/share-lines"
import { toCancellableLine } from "../changes/to-cancellable-line"
import { toMinorTotal } from "../changes/to-minor-total"

const line = (change: Partial<TaxedLine> = {}): TaxedLine => ({
  unit_price: "50000",
  quantity: "5",
  is_tax_inclusive: false,
  adjustments: [{ amount: "25000", is_tax_inclusive: false }],
  tax_rates: [],
  ...change,
})

describe("the discount of a line that is cut", () => {
  const after = (before: TaxedLine, left: number, cut: bigint) => {
    const amounts = cutDiscounts(before, left, cut, "idr")
    return addUpLine({
      ...before,
      quantity: String(left),
      adjustments: amounts.map((amount) => ({
        amount,
        is_tax_inclusive: before.is_tax_inclusive,
      })),
    }).toFixed(2)
  }

  it("falls by the share of the units", () => {
    expect(cutDiscounts(line(), 2, 13_500_000n, "idr")).toEqual(["10000"])
    expect(after(line(), 2, 13_500_000n)).toBe("90000.00")
  })

  it.each([
    ["two discounts", line({ adjustments: twoDiscounts() }), 2],
    ["tax on top", line({ tax_rates: ["11"] }), 2],
    ["tax within", line({ tax_rates: ["11"], is_tax_inclusive: true }), 1],
    [
      "a discount on the other side of the tax",
      line({
        tax_rates: ["10"],
        adjustments: [{ amount: "27500", is_tax_inclusive: true }],
      }),
      3,
    ],
  ])("leaves exactly the rest of the line with %s", (_, before, left) => {
    const { charged } = toCancellableLine("l", before, null, "idr")
    const [{ amount }] = shareLines(
      [{ line: "l", quantity: 5, canceled: 0, charged }],
      [{ line: "l", quantity: 5 - left }],
      1n
    )
    const rest = (BigInt(charged) - BigInt(amount)).toString()
    expect(after(before, left, BigInt(amount)).replace(".", "")).toBe(rest)
  })

  it("is none where the line had none, or nothing is left", () => {
    expect(cutDiscounts(line({ adjustments: [] }), 2, 1n, "idr")).toEqual([])
    expect(cutDiscounts(line(), 0, 22_500_000n, "idr")).toEqual(["0"])
  })
})

describe("what was ordered of a line", () => {
  const ordered = { quantity: 5, canceled: 3, charged: "22500000" }
  const cut = line({
    quantity: "2",
    adjustments: [{ amount: "10000", is_tax_inclusive: false }],
  })

  it("counts while the line is what cancelling made of it", () => {
    expect(toCancellableLine("l", cut, ordered, "idr")).toEqual({
      line: "l",
      ...ordered,
    })
  })

  it.each([
    ["has other units", { quantity: "3" }],
    ["costs something else", { unit_price: "60000" }],
  ])("is forgotten when the line %s", (_, change) => {
    const edited = { ...cut, ...change }
    expect(toCancellableLine("l", edited, ordered, "idr")).toEqual({
      line: "l",
      quantity: Number(edited.quantity),
      canceled: 0,
      charged: toMinorTotal([edited], "idr").toString(),
    })
  })
})

describe("shares of a line", () => {
  const share = (charged: string, canceled: number, step: bigint) =>
    shareLines(
      [{ line: "l", quantity: 3, canceled, charged }],
      [{ line: "l", quantity: 1 }],
      step
    )[0].amount

  it("can be paid: whole rupiah, whole cents", () => {
    expect(payableStep("idr")).toBe(100n)
    expect(payableStep("usd")).toBe(1n)
    const parts = [0, 1, 2].map((canceled) => share("10000000", canceled, 100n))
    expect(parts).toEqual(["3333300", "3333300", "3333400"])
  })

  it("go to the minor unit where the total itself cannot be paid", () => {
    expect(share("10000001", 0, 100n)).toBe("3333333")
  })
})

describe("units that are given up", () => {
  const reservation = (id: string, quantity: number, change = {}) => ({
    id,
    line_item_id: "l",
    inventory_item_id: "i",
    location_id: `at-${id}`,
    quantity,
    waiting: 0,
    is_packed: false,
    ...change,
  })
  const free = (
    required: number,
    ...reservations: ReturnType<typeof reservation>[]
  ) =>
    planFreedUnits(
      [{ line_id: "l", inventory_item_id: "i", required }],
      reservations
    ).map(({ reservation_id, units, waiting }) => [
      reservation_id,
      units,
      waiting,
    ])

  it("are first those that wait, then those of the smallest reservation", () => {
    const all = [
      reservation("a", 4),
      reservation("b", 1),
      reservation("c", 3, { waiting: 2 }),
    ]
    expect(free(6, ...all)).toEqual([["c", 2, 2]])
    expect(free(3, ...all)).toEqual([
      ["c", 3, 2],
      ["b", 1, 0],
      ["a", 1, 0],
    ])
  })

  it("are packed ones last, and none where too few are reserved", () => {
    const packed = reservation("a", 1, { is_packed: true })
    expect(free(1, packed, reservation("b", 1))).toEqual([["b", 1, 0]])
    expect(free(3, packed)).toEqual([])
  })
})

describe("what cancelled units mean for picking", () => {
  const task = {
    id: "t",
    line_item_id: "l",
    inventory_item_id: "i",
    location_id: "jkt",
    title: "Cup",
    quantity: 5,
    picked: 0,
    short: 0,
    state: "picking",
  }
  const parcel = (state: string, quantity: number, is_bound = false) => ({
    id: state,
    code: "P1-1",
    state,
    is_bound,
    items: [{ pick_task_id: "t", quantity }],
  })
  const cut = (units: number) => [
    { line_id: "l", inventory_item_id: "i", location_id: "jkt", units },
  ]

  it("leaves parcels alone while loose units are enough", () => {
    const packed = { ...task, picked: 3 }
    expect(planTaskCuts([packed], [parcel("packed", 3)], cut(2))).toEqual({
      parcels: [],
      tasks: [{ id: "t", quantity: 3, picked: 3, short: 0, state: "picked" }],
    })
  })

  it("opens a packed parcel again and puts the cancelled units away", () => {
    const packed = { ...task, picked: 5 }
    expect(planTaskCuts([packed], [parcel("packed", 5)], cut(2))).toEqual({
      parcels: [
        {
          id: "packed",
          code: "P1-1",
          state: "packed",
          put_away: [{ line_id: "l", title: "Cup", units: 2 }],
        },
      ],
      tasks: [{ id: "t", quantity: 3, picked: 0, short: 0, state: "open" }],
    })
  })

  it("voids an open parcel with nothing to put away, and ends a task", () => {
    expect(planTaskCuts([task], [parcel("open", 5)], cut(5))).toEqual({
      parcels: [{ id: "open", code: "P1-1", state: "open", put_away: [] }],
      tasks: [{ id: "t", quantity: 5, picked: 0, short: 0, state: "canceled" }],
    })
  })

  it("never opens a parcel that a label binds", () => {
    const labelled = { ...task, picked: 2 }
    expect(
      planTaskCuts([labelled], [parcel("labelled", 2, true)], cut(3))
    ).toEqual({
      parcels: [],
      tasks: [{ id: "t", quantity: 2, picked: 2, short: 0, state: "picked" }],
    })
  })
})

describe("the hash of a plan", () => {
  it("is the same whatever the order of keys and rows", () => {
    const one = hashPlan({ a: [{ id: 1 }, { id: 2 }], b: "x" })
    expect(hashPlan({ b: "x", a: [{ id: 2 }, { id: 1 }] })).toBe(one)
    expect(hashPlan({ b: "x", a: [{ id: 2 }, { id: 3 }] })).not.toBe(one)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
  })
})

function twoDiscounts() {
  return ["10000", "15000"].map((amount) => ({
    amount,
    is_tax_inclusive: false,
  }))
}
