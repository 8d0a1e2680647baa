import { type CurrentLine, diffLines } from "../diff-lines"

const current = (rest: Partial<CurrentLine> = {}): CurrentLine => ({
  id: "ordli_1",
  title: "Cup",
  variant_sku: "CUP",
  quantity: 2,
  unit_price: 45_000,
  adjustments: [],
  ...rest,
})

type Wanted = Parameters<typeof diffLines>[1][number]

const wanted = (rest: Partial<Wanted> = {}): Wanted => ({
  variant_id: "variant_cup",
  variant_sku: "CUP",
  title: "Cup",
  quantity: 2,
  unit_price: "45000",
  is_tax_inclusive: true,
  allow_backorder: true,
  requires_shipping: undefined,
  metadata: {
    order_cycle_line: 2,
    order_cycle_line_id: null,
    order_cycle_tax_rate: null,
  },
  adjustments: [],
  ...rest,
})

const discount = (amount: string): Wanted["adjustments"] => [
  { description: "Discount of the channel", amount, is_tax_inclusive: true },
]

describe("the changes of an order's lines", () => {
  it("are none when the lines are the same, however numbers are written", () => {
    expect(
      diffLines(
        [current({ unit_price: "45000.00", adjustments: [{ amount: 5 }] })],
        [wanted({ adjustments: discount("5.00") })]
      )
    ).toEqual({ updates: [], adds: [], discounts: [] })
  })

  it("change quantity and price, and take off what is not wanted", () => {
    expect(
      diffLines(
        [current(), current({ id: "ordli_2", variant_sku: "BOWL" })],
        [wanted({ quantity: 3, unit_price: "40000" })]
      ).updates
    ).toEqual([
      { id: "ordli_1", quantity: 3, unit_price: "40000" },
      { id: "ordli_2", quantity: 0, unit_price: 45_000 },
    ])
  })

  it("pair repeated lines in turn and add the rest, and those of another title", () => {
    const { adds, updates } = diffLines(
      [current(), current({ id: "ordli_2", quantity: 1 })],
      [wanted(), wanted({ quantity: 4 }), wanted(), wanted({ title: "Mug" })]
    )
    expect(updates).toEqual([
      { id: "ordli_2", quantity: 4, unit_price: "45000" },
    ])
    expect(adds.map(({ title }) => title)).toEqual(["Cup", "Mug"])
  })

  it("replace a discount that differs, and end one that is gone", () => {
    const lines = [current({ adjustments: [{ amount: 5 }, { amount: 5 }] })]
    expect(diffLines(lines, [wanted({ adjustments: discount("10") })])).toEqual(
      { updates: [], adds: [], discounts: [] }
    )
    expect(diffLines(lines, [wanted()]).discounts).toEqual([
      { id: "ordli_1", adjustments: [] },
    ])
  })
})
