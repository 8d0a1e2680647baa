import type { PackPlan } from "../cartonise/plan/pack-plan"
import { cartonOf } from "./fixtures/carton-of"
import { packItemOf } from "./fixtures/pack-item-of"
import { planChecked } from "./fixtures/plan-checked"

const contents = ({ boxes }: PackPlan) =>
  boxes.map(({ units }) => units.map(({ item_id }) => item_id).sort())

const reasons = ({ unpacked }: PackPlan) =>
  unpacked.map(({ item_id, quantity, reason }) => [item_id, quantity, reason])

describe("cartonise", () => {
  it("levels 10 units of 2 kg over two boxes of 10,160 g", () => {
    const plan = planChecked(
      [packItemOf("iron", 10, "100×100×50", 2000)],
      [cartonOf("M", "300×200×200", { tare_g: 160, max_gross_g: 15_000 })]
    )
    expect(plan.status).toBe("packed")
    expect(plan.boxes.map(({ gross_g }) => gross_g)).toEqual([10_160, 10_160])
    expect(plan.boxes.map(({ items_g }) => items_g)).toEqual([10_000, 10_000])
  })

  it("gives the same goods one hash, however they are shuffled", () => {
    const cartons = [
      cartonOf("S", "200×150×100", { max_gross_g: 3000 }),
      cartonOf("S2", "200×150×100", { max_gross_g: 3000 }),
      cartonOf("M", "300×200×150"),
    ]
    const goods = [
      packItemOf("a", 3, "120×80×40", 300),
      packItemOf("b", 3, "120×80×40", 300),
      packItemOf("c", 7, "60×60×60", 200, { tags: ["x", "y"] }),
      packItemOf("c", 2, "60×60×60", 200, { tags: ["y", "x"] }),
      packItemOf("d", 2, "210×150×30", 900, { nothing_on_top: true }),
      packItemOf("e", 1, "900×900×900", 900),
    ]
    const hashes = new Set<string>()
    let seed = 7
    for (let shuffle = 0; shuffle < 100; shuffle++) {
      const draw = () => (seed = (seed * 16_807) % 2_147_483_647)
      const shuffled = <One>(list: One[]) =>
        list
          .map((one) => [draw(), one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
      const items = shuffled(goods).map((item, at) => ({
        ...item,
        row: at + 2,
      }))
      hashes.add(planChecked(items, shuffled(cartons)).plan_hash)
    }
    expect(hashes.size).toBe(1)
    const other = planChecked(goods.slice(1), cartons)
    expect(hashes).not.toContain(other.plan_hash)
  })

  it("says too large, too heavy, out of stock and over the order's limit", () => {
    const carton = cartonOf("M", "300×200×100", { max_gross_g: 5000 })
    expect(
      reasons(
        planChecked(
          [
            packItemOf("door", 1, "2000×800×40", 100),
            packItemOf("anvil", 2, "100×100×100", 5001),
            packItemOf("brick", 3, "300×200×100", 4000),
          ],
          [{ ...carton, stock: 2 }]
        )
      )
    ).toEqual([
      ["door", 1, "too_large_for_every_carton"],
      ["anvil", 2, "too_heavy_for_every_carton"],
      ["brick", 1, "no_carton_in_stock"],
    ])
    const limited = planChecked(
      [packItemOf("brick", 3, "300×200×100", 4000)],
      [{ ...carton, stock: 9, max_per_order: 1 }]
    )
    expect(reasons(limited)).toEqual([["brick", 2, "order_limit"]])
  })

  it("plans the others while a height is missing, and all once it is known", () => {
    const known = packItemOf("cup", 2, "80×80×100", 300)
    const unknown = packItemOf("jug", 1, "120×120×200", 900, {
      height_mm: null,
    })
    const cartons = [cartonOf("M", "300×200×200")]
    const before = planChecked([known, unknown], cartons)
    expect(before.status).toBe("partial")
    expect(contents(before)).toEqual([["cup", "cup"]])
    expect(before.unpacked).toEqual([
      {
        row: unknown.row,
        item_id: "jug",
        quantity: 1,
        reason: "missing_dimensions",
        detail: "Measure me: height_mm is not known.",
      },
    ])
    const after = planChecked([known, { ...unknown, height_mm: 200 }], cartons)
    expect(after.status).toBe("packed")
    expect(contents(after)).toEqual([["cup", "cup", "jug"]])
    expect(after.plan_hash).not.toBe(before.plan_hash)
  })

  it("keeps padding free, and lets a mailer bulge", () => {
    const fits = (size: string, carton: ReturnType<typeof cartonOf>) =>
      planChecked([packItemOf("x", 1, size, 1)], [carton]).status === "packed"
    const padded = cartonOf("P", "300×200×100", { pad_mm: 10 })
    expect(fits("280×180×80", padded)).toBe(true)
    expect(fits("281×180×80", padded)).toBe(false)
    const mailer = cartonOf("E", "300×200×30", { kind: "mailer" })
    expect(fits("270×170×30", mailer)).toBe(true)
    expect(fits("280×170×30", mailer)).toBe(false)
    expect(fits("290×190×10", mailer)).toBe(true)
    const [box] = planChecked(
      [packItemOf("x", 1, "280×180×80", 1)],
      [padded]
    ).boxes
    expect(box.units[0]).toMatchObject({ x: 10, y: 10, z: 10 })
  })

  it("fills no further than the carton's share of its room", () => {
    const plan = planChecked(
      [packItemOf("cube", 8, "100×100×100", 100)],
      [cartonOf("M", "200×200×200", { fill_percent: 50 })]
    )
    expect(plan.boxes.map(({ units }) => units.length)).toEqual([4, 4])
  })

  it("makes one attempt per box when the budget is used up", () => {
    let clock = 0
    const items = [
      packItemOf("a", 40, "77×53×31", 100),
      packItemOf("b", 40, "91×47×29", 100),
    ]
    const plan = planChecked(items, [cartonOf("M", "230×210×190")], {
      budget_ms: 1,
      now: () => clock++,
    })
    expect(plan.status).toBe("packed")
    expect(plan.time_limited).toBe(true)
  })

  it("prefers the smaller carton, and refits what is left", () => {
    const cartons = [
      cartonOf("L", "400×300×300"),
      cartonOf("S", "100×100×100"),
      cartonOf("M", "200×200×200"),
    ]
    const plan = planChecked([packItemOf("x", 1, "150×150×150", 1)], cartons)
    expect(plan.boxes.map(({ carton_id }) => carton_id)).toEqual(["M"])
  })

  it("leaves an order without goods or cartons unpacked", () => {
    expect(planChecked([], [cartonOf("M", "9×9×9")]).status).toBe("unpacked")
    const none = planChecked([packItemOf("x", 2, "1×1×1", 1)], [])
    expect(reasons(none)).toEqual([["x", 2, "too_large_for_every_carton"]])
  })
})
