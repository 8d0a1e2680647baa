import { boxCost } from "../cartonise/cost/box-cost"
import type { ServiceRate } from "../cartonise/input/service-rate"
import { cartonOf } from "./fixtures/carton-of"
import { packItemOf } from "./fixtures/pack-item-of"
import { planChecked } from "./fixtures/plan-checked"

const regular: ServiceRate = {
  currency_code: "idr",
  divisor: 6000,
  step_g: 1000,
  tolerance_g: 0,
  min_g: 1000,
  per_step_minor: 900_000n,
  per_parcel_minor: 0n,
}

const charged = (size: string, gross: number, service: Partial<ServiceRate>) =>
  boxCost(cartonOf("C", size), gross, { ...regular, ...service }).chargeable_g

describe("chargeable weight", () => {
  it.each([
    [6000, 21_000],
    [5000, 25_000],
    [4000, 32_000],
  ])("of 50 cm³ by divisor %i is %i g", (divisor, grams) => {
    expect(charged("500×500×500", 900, { divisor })).toBe(grams)
  })

  it("does not count a rest within the tolerance", () => {
    const tolerance_g = 300
    expect(charged("10×10×10", 1300, { tolerance_g })).toBe(1000)
    expect(charged("10×10×10", 1301, { tolerance_g })).toBe(2000)
    expect(charged("400×300×100", 5250, { tolerance_g })).toBe(5000)
    expect(charged("400×300×100", 5250, {})).toBe(6000)
  })

  it("is at least the minimum, and volume is rounded up", () => {
    expect(charged("10×10×10", 1, { min_g: 3000 })).toBe(3000)
    const { volumetric_g } = boxCost(cartonOf("C", "10×10×61"), 0, regular)
    expect(volumetric_g).toBe(2)
  })

  it("costs the carton, the parcel and each step, part of one half up", () => {
    const cost = (service: Partial<ServiceRate>) =>
      boxCost(cartonOf("C", "10×10×10", { price_minor: 250_000n }), 2100, {
        ...regular,
        per_parcel_minor: 100n,
        ...service,
      }).cost_minor
    expect(cost({})).toBe(250_000n + 100n + 3n * 900_000n)
    expect(cost({ min_g: 3500 })).toBe(250_000n + 100n + 3_150_000n)
  })
})

describe("the cheapest plan", () => {
  const goods = [packItemOf("pillow", 2, "180×150×100", 400)]
  const cartons = [
    cartonOf("small", "180×150×110"),
    cartonOf("large", "300×300×200"),
  ]

  it("is two parcels of 1 kg before one of 3 kg, and shows both", () => {
    const plan = planChecked(goods, cartons, { service: regular })
    expect(plan.boxes.map(({ carton_id }) => carton_id)).toEqual([
      "small",
      "small",
    ])
    expect(plan.boxes.map(({ chargeable_g }) => chargeable_g)).toEqual([
      1000, 1000,
    ])
    expect(plan.fewest).toEqual({ boxes: 1, cost_minor: 2_700_000n })
  })

  it("is one parcel where each parcel costs more than a step", () => {
    const service = { ...regular, per_parcel_minor: 2_000_000n }
    const plan = planChecked(goods, cartons, { service })
    expect(plan.boxes.map(({ cost_minor }) => cost_minor)).toEqual([4_700_000n])
    expect(plan.fewest).toEqual({ boxes: 1, cost_minor: 4_700_000n })
  })

  it("gives way to the fewest boxes when they are asked for", () => {
    const plan = planChecked(goods, cartons, {
      service: regular,
      objective: "fewest",
    })
    expect(plan.boxes).toHaveLength(1)
  })
})
