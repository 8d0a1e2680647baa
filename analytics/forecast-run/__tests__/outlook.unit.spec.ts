import type { DemandForecast } from "../../forecast/outlook/demand-forecast"
import { overrideMeans } from "../override-means"
import { shareForecast } from "../share-forecast"

const override = (about: object) => ({
  inventory_item_id: "i",
  location_id: null,
  from_day: 0,
  to_day: 13,
  kind: "multiply" as const,
  value: 1.5,
  reason: "promotion",
  ...about,
})

describe("overrides", () => {
  it("change the blocks that they cover, and say why", () => {
    expect(overrideMeans([10, 10, 10], [override({})])).toEqual({
      means: [15, 15, 10],
      reasons: ["promotion", "promotion", null],
    })
  })

  it("change a block in part by the part of its days", () => {
    const add = override({ kind: "add", value: 7, from_day: 5, to_day: 7 })
    expect(overrideMeans([10, 10], [add]).means).toEqual([12, 11])
    const set = override({ kind: "set", value: 3, from_day: -20, to_day: 6 })
    expect(overrideMeans([10, 10], [set]).means).toEqual([3, 10])
  })

  it("leave demand at 0 or more", () => {
    const less = override({ kind: "add", value: -100, to_day: 6 })
    expect(overrideMeans([10], [less]).means).toEqual([0])
  })
})

const whole: DemandForecast = {
  item_id: "i",
  method: "blend",
  reason: null,
  class: "smooth",
  life: "mature",
  abc: "A",
  xyz: "X",
  adi: 1,
  cv2: 0.1,
  exposure: 1,
  phi: 3,
  s2: 40,
  bias: 0,
  means: [20, 10],
  unadjusted: null,
  season: [1, 1],
  sum: { mean: 30, variance: 90 },
  weights: {},
}

describe("a location with few order lines", () => {
  it("gets (n_loc + 20·share)/(n + 20) of the item, thinned", () => {
    const own = shareForecast(whole, { here: 5, all: 80 }, 0.25)
    expect(own.means).toEqual([2, 1])
    expect(own.phi).toBeCloseTo(1.2, 12)
    // Each unit comes here with a chance of a tenth.
    expect(own.s2).toBeCloseTo(0.01 * 40 + 0.09 * 15, 12)
    expect(own.sum.variance).toBeCloseTo(0.01 * 90 + 0.09 * 30, 12)
  })
})
