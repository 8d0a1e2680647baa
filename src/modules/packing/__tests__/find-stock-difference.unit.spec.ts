import { findStockDifference } from "../label/find-stock-difference"

const cups = (stocked: number) => [
  { inventory_item_id: "cup", stocked, reserved: 0 },
]

describe("Stock after a label that was cut off", () => {
  it("is as before when nothing was bought", () => {
    expect(findStockDifference(cups(9), cups(9), [])).toEqual([])
  })

  it("lacks the parcel's units and those of other labels", () => {
    const taken = [2, 1].map((quantity) => ({
      inventory_item_id: "cup",
      quantity,
    }))
    expect(findStockDifference(cups(9), cups(6), taken)).toEqual([])
  })

  it("is told with both numbers when it is another", () => {
    expect(findStockDifference(cups(9), cups(7), [])).toEqual([
      { inventory_item_id: "cup", expected: 9, found: 7 },
    ])
  })

  it("is not told of a level that is gone", () => {
    expect(findStockDifference(cups(9), [], [])).toEqual([])
  })
})
