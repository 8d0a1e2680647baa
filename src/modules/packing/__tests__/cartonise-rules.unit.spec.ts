import type { PackItem } from "../cartonise/input/pack-item"
import { cartonOf } from "./fixtures/carton-of"
import { packItemOf } from "./fixtures/pack-item-of"
import { planChecked } from "./fixtures/plan-checked"

const box = cartonOf("M", "400×300×300")

const sizes = (items: PackItem[], cartons = [box]) => {
  const plan = planChecked(items, cartons)
  expect(plan.unpacked).toEqual([])
  return plan.boxes.map(({ units }) => units.length).sort((a, b) => b - a)
}

describe("rules of goods", () => {
  it("puts five cells, two a box, into three boxes", () => {
    const cell = packItemOf("cell", 5, "65×20×20", 50, { max_per_box: 2 })
    expect(sizes([cell])).toEqual([2, 2, 1])
  })

  it("counts an item's limit over all of its rows", () => {
    const rows = [
      packItemOf("cell", 2, "65×20×20", 50, { max_per_box: 2 }),
      packItemOf("cell", 2, "65×20×20", 50),
    ]
    expect(sizes(rows)).toEqual([2, 2])
  })

  it("never splits a group", () => {
    const items = [
      packItemOf("filler", 6, "100×100×100", 100),
      packItemOf("table", 2, "100×100×100", 100, { group: "set" }),
      packItemOf("chair", 2, "100×100×100", 100, { group: "set" }),
    ]
    const plan = planChecked(items, [cartonOf("C", "200×200×200")])
    expect(plan.status).toBe("packed")
    expect(plan.boxes).toHaveLength(2)
    const withTable = plan.boxes.filter(({ units }) =>
      units.some(({ item_id }) => ["table", "chair"].includes(item_id))
    )
    expect(withTable).toHaveLength(1)
  })

  it("leaves out a whole group that no carton takes", () => {
    const items = [
      packItemOf("part", 3, "100×100×100", 100, { group: "set" }),
      packItemOf("alone", 1, "100×100×100", 100),
    ]
    const plan = planChecked(items, [cartonOf("C", "200×100×100")])
    expect(plan.boxes).toHaveLength(1)
    expect(plan.unpacked).toMatchObject([
      { item_id: "part", quantity: 3, reason: "group_does_not_fit" },
    ])
    const broken = planChecked(
      [
        packItemOf("lid", 1, "900×900×1", 1, { group: "pot" }),
        packItemOf("pot", 1, "90×90×90", 1, { group: "pot" }),
      ],
      [box]
    )
    expect(broken.unpacked.map(({ reason }) => reason)).toEqual([
      "too_large_for_every_carton",
      "group_does_not_fit",
    ])
  })

  it("lays glass above books and nothing above the glass", () => {
    const plan = planChecked(
      [
        packItemOf("glass", 1, "200×150×100", 300, { nothing_on_top: true }),
        packItemOf("book", 4, "200×150×50", 800),
      ],
      [cartonOf("B", "200×150×300")]
    )
    expect(plan.boxes).toHaveLength(1)
    const top = plan.boxes[0].units.find(({ item_id }) => item_id === "glass")
    expect(top?.z).toBe(200)
  })

  it("keeps the load on a unit within its limit", () => {
    const egg = packItemOf("egg", 2, "100×100×50", 200, { max_load_g: 200 })
    const stone = packItemOf("stone", 2, "100×100×50", 1500)
    const plan = planChecked([egg, stone], [cartonOf("T", "100×100×200")])
    expect(plan.boxes).toHaveLength(1)
    expect(plan.boxes[0].units.map(({ item_id }) => item_id)).toEqual([
      "stone",
      "stone",
      "egg",
      "egg",
    ])
  })

  it("keeps a bottle upright, and turns what may be turned", () => {
    const low = [cartonOf("low", "320×100×90")]
    const bottle = packItemOf("wine", 1, "80×80×300", 1300, { vertical: "h" })
    expect(planChecked([bottle], low).unpacked[0].reason).toBe(
      "too_large_for_every_carton"
    )
    expect(planChecked([{ ...bottle, vertical: "lwh" }], low).status).toBe(
      "packed"
    )
    const flat = packItemOf("sign", 1, "90×300×5", 10, { vertical: "h" })
    expect(planChecked([flat], low).boxes[0].units[0]).toMatchObject({
      dx: 300,
      dy: 90,
      dz: 5,
    })
    const asGiven = { ...flat, vertical: "as_given" }
    expect(planChecked([asGiven], low).status).toBe("unpacked")
  })

  it("keeps tags apart, the same tag too", () => {
    const food = packItemOf("rice", 1, "50×50×50", 100, { tags: ["food"] })
    const soap = packItemOf("soap", 1, "50×50×50", 100, { apart: ["food"] })
    expect(sizes([food, soap])).toEqual([1, 1])
    const magnet = packItemOf("magnet", 3, "50×50×50", 100, {
      tags: ["magnet"],
      apart: ["magnet"],
    })
    expect(sizes([magnet])).toEqual([1, 1, 1])
  })

  it("gives own boxes, and stands on the bottom what belongs there", () => {
    const lone = packItemOf("tv", 2, "200×100×100", 100, { own_box: true })
    const other = packItemOf("cable", 3, "50×50×50", 100)
    expect(sizes([lone, other])).toEqual([3, 1, 1])
    const heavy = packItemOf("engine", 2, "100×100×50", 100, {
      bottom_only: true,
    })
    expect(sizes([heavy], [cartonOf("T", "100×100×100")])).toEqual([1, 1])
  })

  it("supports three quarters of each base above the floor", () => {
    const items = [
      packItemOf("post", 1, "100×100×100", 100, { vertical: "h" }),
      packItemOf("plate", 1, "200×100×10", 100, { vertical: "h" }),
    ]
    const carton = [cartonOf("C", "200×100×110")]
    expect(planChecked(items, carton, { support: 50 }).boxes).toHaveLength(1)
    // The plate goes under the post where it may not hang over.
    const [{ units }] = planChecked(items, carton).boxes
    expect(units.map(({ item_id }) => item_id)).toEqual(["plate", "post"])
  })
})
