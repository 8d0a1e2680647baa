import type { Backorder } from "../backorders/backorder"
import { dealOut, type PlacedBackorder } from "../backorders/deal-out"
import { fillBackorders } from "../backorders/fill-backorders"
import { sortBackorders } from "../backorders/sort-backorders"

const waits = (
  id: string,
  quantity: number,
  changes: Partial<Backorder> = {}
): Backorder => ({
  id,
  quantity,
  ship_complete: false,
  priority: 0,
  promise_at: null,
  queued_at: "2026-11-02T09:00:00Z",
  filled: 0,
  held_back: 0,
  passed_over: 0,
  hold_back_until: null,
  ...changes,
})

const whole = { ship_complete: true }

/** Days of November 2026 with the units that arrive at 08:00. */
function run(
  backorders: Backorder[],
  steps: [day: number, arrived: number][],
  hold_back_days = 0,
  max_passed_over = 3
) {
  let state = { backorders, free: 0 }
  return steps.map(([day, arrived]) => {
    const at = `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`
    state = fillBackorders(state.backorders, state.free + arrived, at, {
      hold_back_days,
      max_passed_over,
    })
    return {
      free: state.free,
      ...Object.fromEntries(
        state.backorders.map((one) => [
          one.id,
          [one.filled, one.held_back, one.passed_over],
        ])
      ),
    }
  })
}

describe("filling back-orders", () => {
  const three = [
    waits("A", 4, whole),
    waits("B", 3, { queued_at: "2026-11-02T09:05:00Z" }),
    waits("C", 2, { priority: 10, queued_at: "2026-11-02T09:10:00Z" }),
  ]

  it("gives 6 to C and A, and 5 to C and B, past A", () => {
    expect(run(three, [[3, 6]])).toEqual([
      { A: [4, 0, 0], B: [0, 0, 0], C: [2, 0, 0], free: 0 },
    ])
    expect(run(three, [[3, 5]])).toEqual([
      { A: [0, 0, 1], B: [3, 0, 0], C: [2, 0, 0], free: 0 },
    ])
    expect(three[1].filled).toBe(0)
  })

  it("keeps free what nobody takes, and counts no pass for it", () => {
    expect(
      run(
        [waits("A", 4, whole)],
        [
          [3, 3],
          [4, 1],
        ]
      )
    ).toEqual([
      { A: [0, 0, 0], free: 3 },
      { A: [4, 0, 0], free: 0 },
    ])
  })

  it("counts no pass when nothing was left to pass", () => {
    const late = { queued_at: "2026-11-02T10:00:00Z" }
    const all = [waits("A", 2), waits("B", 4, { ...whole, ...late })]
    expect(run(all, [[3, 2]])[0]).toMatchObject({ B: [0, 0, 0] })
  })

  it("holds back once, from the first short arrival", () => {
    const steps: [number, number][] = [
      [3, 0],
      [4, 2],
      [5, 1],
      [6, 0],
      [7, 1],
    ]
    expect(
      run([waits("A", 4, whole), waits("B", 9, { priority: -1 })], steps, 2)
    ).toEqual([
      { A: [0, 0, 0], B: [0, 0, 0], free: 0 },
      { A: [0, 2, 0], B: [0, 0, 0], free: 0 },
      { A: [0, 3, 0], B: [0, 0, 0], free: 0 },
      // Two days after the 4th at 08:00 it is over; B gets them.
      { A: [0, 0, 1], B: [3, 0, 0], free: 0 },
      // And no second time.
      { A: [0, 0, 2], B: [4, 0, 0], free: 0 },
    ])
  })

  it("fills from what was held back and what returns", () => {
    const steps: [number, number][] = [
      [3, 3],
      [4, 1],
    ]
    expect(run([waits("A", 4, whole)], steps, 5)[1]).toEqual({
      A: [4, 0, 0],
      free: 0,
    })
    const late: [number, number][] = [
      [3, 3],
      [9, 1],
    ]
    expect(run([waits("A", 4, whole)], late, 1)[1]).toEqual({
      A: [4, 0, 0],
      free: 0,
    })
  })

  it("keeps what it gets after so many passes, until it is whole", () => {
    const steps: [number, number][] = [
      [3, 1],
      [4, 1],
      [5, 1],
      [25, 1],
      [26, 2],
    ]
    const all = [waits("A", 3, whole), waits("B", 9, { priority: -1 })]
    expect(run(all, steps, 0, 2)).toEqual([
      { A: [0, 0, 1], B: [1, 0, 0], free: 0 },
      { A: [0, 0, 2], B: [2, 0, 0], free: 0 },
      { A: [0, 1, 2], B: [2, 0, 0], free: 0 },
      { A: [0, 2, 2], B: [2, 0, 0], free: 0 },
      { A: [3, 0, 2], B: [3, 0, 0], free: 0 },
    ])
  })

  it("asks for priority, promise, time in the queue and id", () => {
    const sorted = sortBackorders([
      waits("none", 1),
      waits("z", 1, { promise_at: "2026-11-09" }),
      waits("a", 1, { promise_at: "2026-11-09" }),
      // 09:30 in Jakarta is before 09:00 UTC.
      waits("zone", 1, {
        promise_at: "2026-11-09",
        queued_at: "2026-11-02T09:30:00+07:00",
      }),
      waits("soon", 1, { promise_at: "2026-11-08" }),
      waits("urgent", 1, { priority: 1 }),
    ])
    expect(sorted.map(({ id }) => id)).toEqual([
      "urgent",
      "soon",
      "zone",
      "a",
      "z",
      "none",
    ])
  })
})

describe("dealing out over places", () => {
  const placed = (
    id: string,
    quantity: number,
    locations: string[],
    changes: Partial<PlacedBackorder> = {}
  ): PlacedBackorder => ({
    ...waits(id, quantity),
    location_id: locations[0] ?? "J",
    locations,
    ...changes,
  })

  const deal = (backorders: PlacedBackorder[], free: Record<string, number>) =>
    dealOut(
      backorders,
      Object.entries(free).map(([location_id, units]) => ({
        location_id,
        stocked: units,
        // What waits is reserved ahead at its own place.
        reserved: backorders
          .filter((one) => one.location_id === location_id)
          .reduce((sum, { quantity }) => sum + quantity, 0),
      })),
      "2026-11-03T08:00:00Z",
      { hold_back_days: 0, max_passed_over: 3 }
    )

  const filled = ({ changed }: ReturnType<typeof deal>) =>
    Object.fromEntries(changed.map(({ id, filled: units }) => [id, units]))

  it("takes from no place that the order is not sold from", () => {
    const dealt = deal([placed("A", 3, ["J"])], { J: 1, X: 9 })
    expect(filled(dealt)).toEqual({ A: 1 })
    expect(dealt.moves).toEqual([])
  })

  it("does not take from its own place once it is not sold from there", () => {
    const one = placed("A", 2, ["S"], { location_id: "J" })
    expect(deal([one], { J: 2, S: 0 }).changed).toEqual([])
    expect(deal([one], { J: 2, S: 1 }).moves).toEqual([
      { backorder_id: "A", from: "J", to: "S", quantity: 1 },
    ])
  })

  it("takes from other places by the rank that its channel gives them", () => {
    const dealt = deal([placed("A", 3, ["J", "S", "B"])], { B: 2, S: 2, J: 0 })
    expect(dealt.moves).toEqual([
      { backorder_id: "A", from: "J", to: "S", quantity: 2 },
      { backorder_id: "A", from: "J", to: "B", quantity: 1 },
    ])
  })

  it("leaves to a later one what the earlier cannot have, and counts no pass", () => {
    const dealt = deal(
      [
        placed("A", 4, ["J"], { ship_complete: true }),
        placed("B", 2, ["S"], { queued_at: "2026-11-02T09:05:00Z" }),
      ],
      { J: 1, S: 2 }
    )
    expect(filled(dealt)).toEqual({ B: 2 })
  })

  it("counts a pass where both could have had the units", () => {
    const dealt = deal(
      [
        placed("A", 4, ["J", "S"], { ship_complete: true }),
        placed("B", 2, ["S"], { queued_at: "2026-11-02T09:05:00Z" }),
      ],
      { J: 1, S: 2 }
    )
    expect(
      dealt.changed.map((one) => [one.id, one.filled, one.passed_over])
    ).toEqual([
      ["A", 0, 1],
      ["B", 2, 0],
    ])
  })

  it("finds nothing for an order that is sold from nowhere", () => {
    expect(deal([placed("A", 1, [])], { J: 5 }).changed).toEqual([])
  })
})
