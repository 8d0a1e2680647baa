import { forecastDemand } from "../forecast-demand"
import { planReorder } from "../plan-reorder"
import { poolErrors } from "../pool-errors"
import { quantileOf } from "../quantile-of"

const plan = { horizon: 4, weeksAhead: 13, leadDays: 14, reviewDays: 7 }

/** A deterministic shop: season of a year, Poisson-like noise by a hash. */
const noise = (seed: number) => {
  const x = Math.sin(seed * 12.9898) * 43_758.5453
  return x - Math.floor(x)
}

const seasonal = (item: number, weeks = 78) =>
  Array.from({ length: weeks }, (_, week) => {
    const rate = 10 + 6 * Math.sin((2 * Math.PI * week) / 52)
    return Math.round(rate * (0.6 + 0.8 * noise(item * 1_000 + week)))
  })

const shop = Array.from({ length: 40 }, (_, item) => ({
  key: `item-${item}`,
  weeks: seasonal(item),
}))

const only = (weeks: number[], others = shop) =>
  forecastDemand([{ key: "it", weeks }, ...others], plan)[0]

describe("forecastDemand", () => {
  it("repeats the same weeks of last year once it knows them", () => {
    const weeks = seasonal(7)
    const forecast = only(weeks)
    expect(forecast.method).toBe("seasonal_naive")
    expect(forecast.weeks.map(({ mean }) => mean)).toEqual(weeks.slice(26, 39))
    expect(forecast.total?.mean).toBe(
      weeks[26] + weeks[27] + weeks[28] + weeks[29]
    )
  })

  it("takes the last quarter's mean where there is no last year", () => {
    const forecast = only([...Array(7).fill(50), ...Array(13).fill(4)])
    expect(forecast.method).toBe("recent_mean")
    expect(forecast.weekly_mean).toBe(4)
    expect(forecast.cover?.mean).toBe(12)
  })

  it("calls a young item new, and an unsold or unknown one unknown", () => {
    expect(only([0, 3, 3, 6]).method).toBe("new_item")
    expect(only([0, 3, 3, 6]).weekly_mean).toBe(3)
    for (const weeks of [[], [5, 5], Array<number>(60).fill(0)]) {
      expect(only(weeks)).toMatchObject({
        method: "no_forecast",
        weekly_mean: null,
        total: null,
        weeks: [],
      })
    }
  })

  it("orders its bands, and never below zero", () => {
    for (const { weeks, total } of forecastDemand(shop, plan)) {
      for (const week of weeks) {
        expect(week.low95).toBeGreaterThanOrEqual(0)
        expect(week.low80).toBeGreaterThanOrEqual(week.low95)
        expect(week.high80).toBeGreaterThanOrEqual(week.low80)
        expect(week.high95).toBeGreaterThanOrEqual(week.high80)
      }
      expect(total?.high80).toBeGreaterThan(total?.low80 ?? Infinity)
    }
  })

  it("covers about what its band promises on weeks that it has not seen", () => {
    const cut = shop.map(({ key, weeks }) => ({
      key,
      weeks: weeks.slice(0, 74),
    }))
    const inside = forecastDemand(cut, plan).filter(({ total }, index) => {
      const actual = shop[index].weeks
        .slice(74)
        .reduce((sum, units) => sum + units, 0)
      return total && actual >= total.low80 && actual <= total.high80
    })
    expect(inside.length / shop.length).toBeGreaterThanOrEqual(0.65)
    expect(inside.length / shop.length).toBeLessThanOrEqual(0.95)
  })

  it("does not depend on the order of the items", () => {
    const forwards = forecastDemand(shop, plan)
    const backwards = forecastDemand([...shop].reverse(), plan).reverse()
    expect(backwards).toEqual(forwards)
  })

  it("judges itself and the naive method on the same windows", () => {
    const { error } = only(seasonal(3))
    expect(error?.method).toBeGreaterThan(0)
    expect(error?.naive).toBeGreaterThan(0)
    expect(only([0, 3, 3, 6]).error).toBeNull()
  })

  it("uses normal quantiles while the shop is too small for its own", () => {
    expect(poolErrors(shop.slice(0, 2), 4, "seasonal_naive").errors).toEqual([])
    expect(
      poolErrors(shop, 4, "seasonal_naive").errors.length
    ).toBeGreaterThanOrEqual(100)
    const { total } = only(seasonal(1), [])
    expect(total?.high80).toBeGreaterThan(total?.mean ?? Infinity)
  })
})

describe("planReorder", () => {
  const steady = only(Array<number>(20).fill(7))

  it("counts the days that stock lasts", () => {
    const plan = planReorder(
      steady,
      { on_hand: 20, reserved: 6, incoming: 0 },
      14
    )
    expect(plan.days_of_cover).toBe(14)
    expect(plan.stock_out_in_days).toBe(14)
  })

  it("fills up to the reorder point and the cover, incoming counted", () => {
    const point = steady.cover?.reorder_point ?? 0
    expect(point).toBeGreaterThan(21)
    const low = { on_hand: 10, reserved: 0, incoming: 0 }
    expect(planReorder(steady, low, 14).suggested_quantity).toBe(
      point + 14 - 10
    )
    const ordered = { on_hand: 10, reserved: 0, incoming: point - 10 }
    expect(planReorder(steady, ordered, 14).suggested_quantity).toBe(0)
  })

  it("knows nothing of an item without forecast", () => {
    const none = only([])
    expect(
      planReorder(none, { on_hand: 3, reserved: 0, incoming: 0 }, 14)
    ).toEqual({
      days_of_cover: null,
      stock_out_in_days: null,
      reorder_point: null,
      suggested_quantity: null,
    })
  })

  it("has run out when more is reserved than there is", () => {
    const oversold = { on_hand: 1, reserved: 5, incoming: 0 }
    expect(planReorder(steady, oversold, 14)).toMatchObject({
      days_of_cover: 0,
      stock_out_in_days: 0,
    })
  })
})

it("takes the smallest value that enough do not exceed", () => {
  expect(quantileOf([1, 2, 3, 4], 0.5)).toBe(2)
  expect(quantileOf([1, 2, 3, 4], 0.51)).toBe(3)
  expect(quantileOf([1, 2, 3, 4], 1)).toBe(4)
})
