import { planParking } from "../parcel/plan-parking"
import { toLineQuantities } from "../parcel/to-line-quantities"
import { type PackableLine, planPickTasks } from "../pick/plan-pick-tasks"

const cup: PackableLine = {
  id: "ordli_cup",
  title: "Cup, blue",
  variant_id: "variant_cup",
  variant_sku: "CUP",
  outstanding: 2,
  ships: true,
  manages_stock: true,
  parts: [
    {
      inventory_item_id: "iitem_cup",
      sku: "CUP-I",
      title: "blue",
      required_quantity: 1,
    },
  ],
}

const set: PackableLine = {
  ...cup,
  id: "ordli_set",
  title: "Tea set",
  variant_sku: "SET",
  parts: [
    { ...cup.parts[0], required_quantity: 6 },
    {
      inventory_item_id: "iitem_pot",
      sku: "POT",
      title: "Pot",
      required_quantity: 1,
    },
  ],
}

const reservation = {
  line_item_id: "ordli_cup",
  inventory_item_id: "iitem_cup",
  location_id: "sloc_a",
  quantity: 1,
}

const plan = (
  lines: PackableLine[],
  reservations: (typeof reservation)[],
  default_location_id: string | null = null
) =>
  planPickTasks({
    order_id: "order_1",
    lines,
    reservations,
    default_location_id,
  })

describe("planPickTasks", () => {
  it("gives one task per place and sums what is reserved twice", () => {
    const tasks = plan(
      [cup],
      [reservation, reservation, { ...reservation, location_id: "sloc_b" }]
    )
    expect(tasks).toEqual([
      expect.objectContaining({ location_id: "sloc_a", quantity: 2 }),
      expect.objectContaining({ location_id: "sloc_b", quantity: 1 }),
    ])
    expect(tasks[0]).toMatchObject({ sku: "CUP-I", title: "Cup, blue" })
  })

  it("counts a kit's parts in inventory units", () => {
    const ofSet = { ...reservation, line_item_id: "ordli_set" }
    const tasks = plan(
      [set],
      [
        { ...ofSet, quantity: 12 },
        { ...ofSet, inventory_item_id: "iitem_pot", quantity: 2 },
      ]
    )
    expect(tasks).toEqual([
      expect.objectContaining({ quantity: 12, required_quantity: 6, parts: 2 }),
      expect.objectContaining({ title: "Pot", quantity: 2, parts: 2 }),
    ])
  })

  it("picks goods without managed stock beside the others", () => {
    const gift = {
      ...cup,
      id: "ordli_gift",
      manages_stock: false,
      parts: [],
    }
    const beside = plan([cup, gift], [reservation], "sloc_default")
    expect(beside[1]).toMatchObject({
      line_item_id: "ordli_gift",
      inventory_item_id: "",
      location_id: "sloc_a",
      quantity: 2,
    })
    expect(plan([gift], [], "sloc_default")[0].location_id).toBe("sloc_default")
    expect(plan([gift], [], null)).toEqual([])
    expect(plan([{ ...gift, ships: false }], [], "sloc_default")).toEqual([])
  })
})

const part = {
  line_item_id: "ordli_set",
  inventory_item_id: "iitem_cup",
  title: "Cup",
  quantity: 12,
  required_quantity: 6,
  parts: 2,
}
const pot = {
  ...part,
  inventory_item_id: "iitem_pot",
  title: "Pot",
  quantity: 2,
  required_quantity: 1,
}

describe("toLineQuantities", () => {
  it("turns a whole kit into units of its line", () => {
    expect(toLineQuantities([part, pot]).lines).toEqual([
      { id: "ordli_set", quantity: 2 },
    ])
  })

  it.each([
    ["a part lacks", [part]],
    ["counts differ", [part, { ...pot, quantity: 1 }]],
    ["a kit is not whole", [{ ...part, parts: 1, quantity: 7 }]],
  ])("says when %s", (_, parts) => {
    expect(toLineQuantities(parts)).toMatchObject({
      lines: null,
      problem: expect.stringContaining("not together"),
    })
  })
})

describe("planParking", () => {
  const item = { ...part, line_item_id: "ordli_cup", parts: 1, quantity: 1 }
  const own = { ...reservation, id: "resitem_a", allow_backorder: false }
  const sibling = { ...own, id: "resitem_b", location_id: "sloc_b" }

  it("parks what the lines have at other locations, nothing else", () => {
    expect(planParking([item], [own, sibling], "sloc_a").parked).toEqual([
      {
        id: "resitem_b",
        line_item_id: "ordli_cup",
        inventory_item_id: "iitem_cup",
        allow_backorder: false,
      },
    ])
    expect(planParking([item], [own], "sloc_a").parked).toEqual([])
  })

  it("says when the parcel's own location has too little", () => {
    expect(planParking([item], [sibling], "sloc_a").problem).toContain(
      "0 are reserved"
    )
  })

  it("says when core would take one line twice at one location", () => {
    const twice = [own, { ...own, id: "resitem_c" }]
    expect(planParking([item], twice, "sloc_a").problem).toContain(
      "reserved 2 times"
    )
  })

  it("parks units that wait, and counts none of them as there", () => {
    const waiting = { ...own, id: "resitem_w", waits: true }
    expect(
      planParking([item], [own, waiting], "sloc_a").parked?.map(({ id }) => id)
    ).toEqual(["resitem_w"])
    expect(planParking([item], [waiting], "sloc_a").problem).toContain(
      "0 are reserved"
    )
  })

  it("asks no reservation of goods without managed stock", () => {
    const gift = { ...item, inventory_item_id: "" }
    expect(planParking([gift], [], "sloc_a").parked).toEqual([])
  })
})
