import type { NewPickTask } from "../pick/plan-pick-tasks"
import {
  type KnownTask,
  type LineBalance,
  planTaskCorrections,
} from "../pick/plan-task-corrections"

const place = {
  line_item_id: "ordli_cup",
  inventory_item_id: "iitem_cup",
  location_id: "sloc_a",
}

const wanted = (quantity: number, more: Partial<NewPickTask> = {}) => ({
  order_id: "order_1",
  variant_id: "variant_cup",
  sku: "CUP",
  title: "Cup",
  required_quantity: 1,
  parts: 1,
  ...place,
  quantity,
  ...more,
})

const known = (quantity: number, more: Partial<KnownTask> = {}) => ({
  id: "opick_a",
  ...place,
  quantity,
  picked: 0,
  short: 0,
  in_parcels: 0,
  fulfilled: 0,
  ...more,
})

const balance = (required: number, reserved = required): LineBalance[] => [
  {
    line_item_id: place.line_item_id,
    inventory_item_id: place.inventory_item_id,
    required,
    reserved,
  },
]

const atB = { location_id: "sloc_b" }

describe("planTaskCorrections", () => {
  it("changes nothing where tasks ask for what is reserved", () => {
    expect(planTaskCorrections([wanted(5)], [known(5)], balance(5))).toEqual({
      added: [],
      corrected: [],
    })
    expect(
      planTaskCorrections(
        [wanted(2)],
        [known(5, { picked: 3, in_parcels: 3, fulfilled: 3 })],
        balance(2)
      )
    ).toEqual({ added: [], corrected: [] })
  })

  it("raises a task that a kill left too small", () => {
    expect(
      planTaskCorrections([wanted(5)], [known(2)], balance(5)).corrected
    ).toEqual([{ id: "opick_a", by: 3 }])
  })

  it("leaves the tasks of a line that has too much reserved", () => {
    expect(
      planTaskCorrections(
        [wanted(5), wanted(3, atB)],
        [known(2)],
        balance(2, 8)
      )
    ).toEqual({ added: [], corrected: [] })
  })

  it("gives a line its first tasks, whatever is reserved", () => {
    expect(planTaskCorrections([wanted(5)], [], balance(2, 5)).added).toEqual([
      wanted(5),
    ])
  })

  it("moves units that were relocated, but none that are in hand", () => {
    const { added, corrected } = planTaskCorrections(
      [wanted(5, atB)],
      [known(5, { in_parcels: 2 })],
      balance(5)
    )
    expect(added).toEqual([wanted(5, atB)])
    expect(corrected).toEqual([{ id: "opick_a", by: -3 }])
  })

  it("shrinks no task while units of its line are not reserved", () => {
    expect(
      planTaskCorrections([wanted(2)], [known(5)], balance(5, 2)).corrected
    ).toEqual([])
  })

  it("takes a line's task off that the order has no more", () => {
    expect(planTaskCorrections([], [known(5)], []).corrected).toEqual([
      { id: "opick_a", by: -5 },
    ])
  })

  it("leaves missed units where they are, and where they went", () => {
    const missed = known(5, { picked: 3, short: 2, in_parcels: 3 })
    expect(
      planTaskCorrections([wanted(5)], [missed], balance(5)).corrected
    ).toEqual([])
    expect(
      planTaskCorrections([wanted(3), wanted(2, atB)], [missed], balance(5))
    ).toEqual({ added: [wanted(2, atB)], corrected: [] })
  })

  it("keeps goods without managed stock at their one place", () => {
    const gift = { inventory_item_id: "" }
    expect(
      planTaskCorrections(
        [wanted(3, { ...gift, ...atB })],
        [known(2, gift)],
        []
      )
    ).toEqual({ added: [], corrected: [{ id: "opick_a", by: 1 }] })
  })
})
