import type { AllocationLine } from "../allocation/reservation"
import type { StockLevel } from "../allocation/stock-level"
import { planAllocation } from "../allocation/plan-allocation"

/** All or nothing, as an import that may not be short asks. */
const allocate = (
  lines: AllocationLine[],
  locations: string[],
  levels: StockLevel[]
) => {
  const plan = planAllocation(lines, locations, levels, "reject")
  return plan.rejected ? null : plan.reservations
}

const at = (
  location: string,
  stocked: number,
  reserved = 0,
  item = "i"
): StockLevel => ({ location, item, stocked, reserved })

const line = (id: string, quantity: number, item = "i") => ({
  line: id,
  item,
  quantity,
})

describe("allocating an order", () => {
  it("takes one location that has all, though a better one has some", () => {
    expect(
      allocate([line("l1", 3)], ["A", "B"], [at("A", 2), at("B", 3)])
    ).toEqual([{ line: "l1", item: "i", location: "B", quantity: 3 }])
  })

  it("spreads 2 over A 1 and B 1", () => {
    expect(
      allocate([line("l1", 2)], ["A", "B"], [at("A", 1), at("B", 1)])
    ).toEqual([
      { line: "l1", item: "i", location: "A", quantity: 1 },
      { line: "l1", item: "i", location: "B", quantity: 1 },
    ])
  })

  it("adds up lines of one item: 3 + 3 of 5 is nothing", () => {
    const lines = [line("l1", 3), line("l2", 3)]
    expect(allocate(lines, ["A"], [at("A", 5)])).toBeNull()
    expect(allocate(lines, ["A"], [at("A", 6)])).toHaveLength(2)
  })

  it("counts what is reserved, and never below nothing", () => {
    expect(allocate([line("l1", 1)], ["A"], [at("A", 5, 5)])).toBeNull()
    expect(
      allocate([line("l1", 2)], ["A", "B"], [at("A", 0, 3), at("B", 2)])
    ).toEqual([{ line: "l1", item: "i", location: "B", quantity: 2 }])
  })

  it("uses the fewest locations that have all items", () => {
    const lines = [line("l1", 1, "x"), line("l2", 1, "y")]
    const found = allocate(
      lines,
      ["A", "B", "C"],
      [at("A", 1, 0, "x"), at("B", 1, 0, "y"), at("C", 1, 0, "x")]
    )
    expect(found?.map(({ location }) => location)).toEqual(["A", "B"])
  })
})

describe("planning a short allocation", () => {
  const pair = [line("l1", 3), line("l2", 3)]

  it("orders back what no location has: 3 + 3 of 5", () => {
    expect(planAllocation(pair, ["A"], [at("A", 5)], "backorder")).toEqual({
      reservations: [
        { line: "l1", item: "i", location: "A", quantity: 3 },
        { line: "l2", item: "i", location: "A", quantity: 2 },
      ],
      backorders: [{ line: "l2", item: "i", quantity: 1 }],
      locations: 1,
      rejected: false,
    })
  })

  it("takes nothing of a rejected order", () => {
    expect(planAllocation(pair, ["A"], [at("A", 5)], "reject")).toEqual({
      reservations: [],
      backorders: [],
      locations: 0,
      rejected: true,
    })
  })

  it("uses all by rank when a unit is missing", () => {
    const levels = [at("A", 1), at("B", 9), at("C", 1)]
    const plan = planAllocation(
      [line("l1", 12)],
      ["C", "B", "A"],
      levels,
      "backorder"
    )
    expect(plan.reservations.map(({ location }) => location)).toEqual([
      "C",
      "B",
      "A",
    ])
    expect(plan).toMatchObject({ locations: 3, backorders: [{ quantity: 1 }] })
  })

  it("finds two of thirty locations, and confuses no names", () => {
    const locations = Array.from({ length: 30 }, (_, rank) => `L${rank}`)
    const levels = locations.map((location, rank) =>
      at(location, rank === 17 || rank === 28 ? 5 : 1)
    )
    const plan = planAllocation([line("l1", 10)], locations, levels, "reject")
    expect(plan.reservations.map(({ location }) => location)).toEqual([
      "L17",
      "L28",
    ])
    const odd = [at("A B", 1, 0, "C")]
    expect(allocate([line("l1", 1, "B C")], ["A"], odd)).toBeNull()
  })

  it("finds few of forty locations that all have a little", () => {
    const locations = Array.from({ length: 40 }, (_, rank) => `L${rank}`)
    const items = ["a", "b", "c", "d", "e", "f"]
    const levels = locations.flatMap((location, rank) =>
      items.map((item, index) =>
        at(location, (rank * 7 + index * 5) % 3 === 0 ? 1 : 0, 0, item)
      )
    )
    const lines = items.map((item) => line(item, 7, item))
    const plan = planAllocation(lines, locations, levels, "reject")
    expect(plan.rejected).toBe(false)
    expect(plan.locations).toBeLessThanOrEqual(22)
  })
})
