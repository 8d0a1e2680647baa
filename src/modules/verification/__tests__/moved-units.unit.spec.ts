import { planMovedUnits } from "../changes/plan-moved-units"

const cups = (id: string, quantity: number) => ({
  id,
  inventory_item_id: "iitem_cup",
  quantity,
})
const cup = { inventory_item_id: "iitem_cup", required_quantity: 1 }

describe("planMovedUnits", () => {
  it("moves all that is there when nobody says how many", () => {
    expect(planMovedUnits([cups("b", 3), cups("a", 2)], [cup], null)).toEqual({
      moved: [
        { id: "b", units: 3 },
        { id: "a", units: 2 },
      ],
      most: null,
    })
  })

  it("takes the smallest reservation first", () => {
    expect(planMovedUnits([cups("b", 3), cups("a", 2)], [cup], 3)).toEqual({
      moved: [
        { id: "a", units: 2 },
        { id: "b", units: 1 },
      ],
      most: null,
    })
  })

  it("says how many could go, and moves none of them", () => {
    expect(planMovedUnits([cups("a", 2)], [cup], 3)).toEqual({
      moved: [],
      most: 2,
    })
  })

  it("moves each part of a set as often as the set takes it", () => {
    const pots = { id: "p", inventory_item_id: "iitem_pot", quantity: 2 }
    const parts = [
      { ...cup, required_quantity: 6 },
      { inventory_item_id: "iitem_pot", required_quantity: 1 },
    ]
    expect(planMovedUnits([cups("a", 12), pots], parts, 1)).toEqual({
      moved: [
        { id: "a", units: 6 },
        { id: "p", units: 1 },
      ],
      most: null,
    })
    expect(planMovedUnits([cups("a", 11), pots], parts, 2).most).toBe(1)
    // The pots are elsewhere already.
    expect(planMovedUnits([cups("a", 12)], parts, 1).moved).toEqual([
      { id: "a", units: 6 },
    ])
  })
})
