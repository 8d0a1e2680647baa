import { allocate, type StockLevel } from "../allocation/allocate"

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
