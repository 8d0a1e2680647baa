import { scoreItem } from "../backtest/score-item"
import { emptyTally } from "../backtest/tally"
import { toMeasures } from "../backtest/to-measures"
import { nonNegativeLeastSquares } from "../combine/non-negative-least-squares"
import { makePanel } from "../index"
import { leadDemand } from "../lead-time/lead-demand"
import { leadPlan } from "../lead-time/lead-plan"
import { textbookQuantile } from "../lead-time/textbook-quantile"
import { toBlocks } from "../panel/to-blocks"
import { weekdayShares } from "../panel/weekday-shares"
import { pooledIndex } from "../season/pooled-index"
import { coverAtFill } from "../stock/cover-at-fill"
import { Shelf } from "../stock/shelf"

describe("measures", () => {
  const ps = [0.5, 0.9]
  const tally = (scale: number) => {
    const sums = emptyTally(2)
    scoreItem(
      sums,
      {
        actuals: [1, 3].map((units) => units * scale),
        horizon: 2,
        d1: 2,
        d2: 8,
        unitValue: 10,
        weight: 5,
      },
      { means: [3 * scale, scale], quantiles: [3 * scale, 6 * scale] },
      ps
    )
    return sums
  }

  it("are what the design says, by hand", () => {
    const one = tally(1)
    const made = toMeasures(one, [one], ps)
    // Errors 2 and -2 on d² 8; the sums are equal; levels 3 and 6 of 4.
    expect(made.rmsse).toBeCloseTo(Math.sqrt(8 / 2 / 8), 12)
    expect([made.sum_rmsse, made.wape, made.bias]).toEqual([0, 0, 0])
    expect(made.pinball?.["0.5"]).toBeCloseTo((0.5 * 1) / (2 * 2), 12)
    expect(made.pinball?.["0.9"]).toBeCloseTo((0.1 * 2) / (2 * 2), 12)
    expect(made.money_pinball?.["0.9"]).toBeCloseTo((100 * 0.2) / 4, 12)
    expect(made.coverage).toEqual({ "0.5": 0, "0.9": 1 })
  })

  it("weigh 1 per origin, whatever the money of it", () => {
    const cheap = tally(1)
    const dear = { ...tally(3), weight: 500, weightedRmsse: 500 * 0.9 }
    const made = toMeasures(tally(1), [cheap, dear], ps)
    expect(made.wrmsse).toBeCloseTo((Math.SQRT1_2 + 0.9) / 2, 12)
  })
})

describe("the pool", () => {
  it("weighs kernels by least squares, none below 0", () => {
    // Least squares alone would give (2, -1).
    const a = Float64Array.from([2, 1, 1, 2])
    const weights = nonNegativeLeastSquares(a, Float64Array.from([3, 0]))
    expect(weights[1]).toBe(0)
    expect(weights[0]).toBeCloseTo(1.5, 10)
  })

  it("takes growth for growth and a season for a season", () => {
    const season = (t: number) => (t % 12 < 6 ? 1 : 3)
    const totals = Float64Array.from(
      { length: 36 },
      (_, t) => 100 * 2 ** Math.floor(t / 12) * season(t)
    )
    const index = pooledIndex(totals, 12)
    expect(index.reduce((sum, one) => sum + one, 0) / 12).toBeCloseTo(1, 12)
    expect(index[9] / index[2]).toBeCloseTo(3 ** 1.25, 9)
    expect([...pooledIndex(totals.slice(0, 15), 12)]).toEqual(Array(12).fill(1))
  })
})

describe("days", () => {
  const panel = makePanel(
    [
      {
        id: "A",
        start: 3,
        quantity: Array.from({ length: 17 }, (_, day) => +(day >= 3)),
        exposure: Array.from({ length: 17 }, (_, day) => +(day !== 15)),
      },
      {
        id: "B",
        start: 0,
        quantity: Array.from({ length: 17 }, (_, day) => (day === 16 ? 7 : 0)),
      },
    ],
    "day",
    17
  )

  it("become blocks back from the origin, the rest left out", () => {
    const blocks = toBlocks(panel, 17)
    expect(blocks.periods).toBe(2)
    expect([...blocks.quantity]).toEqual([7, 7, 0, 7])
    expect([...blocks.start]).toEqual([0, 0])
    expect(blocks.exposure?.[1]).toBeCloseTo(6 / 7, 12)
    expect([...toBlocks(panel, 16).quantity]).toEqual([6, 7, 0, 0])
  })

  it("have their shop's share of the week", () => {
    const shares = weekdayShares(panel, 17)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(shares[6]).toBeCloseTo((2 + Math.sqrt(7)) / (14 + Math.sqrt(7)), 12)
  })
})

describe("stock", () => {
  it("arrives a lead time later, and what is missing is lost", () => {
    const shelf = new Shelf(1, 2)
    shelf.fill(0, 5)
    const demand = [4, 4, 4, 4]
    demand.forEach((units, period) => {
      shelf.receive(0, period)
      shelf.order(0, period, 5)
      shelf.sell(0, units, 10, true)
    })
    // Day 0: 4 of 5. Day 1: orders 4, sells 1. Day 2: nothing. Day 3: 4 came.
    expect(shelf.outcome()).toEqual({ fill: 9 / 16, cover: 1 / 16 })
  })

  it("is read off between levels", () => {
    const cover = coverAtFill([
      { level: 0, fill: 0.85, cover: 2 },
      { level: 1, fill: 0.95, cover: 4 },
      { level: 2, fill: 0.96, cover: 6 },
    ])
    expect(cover["0.9"]).toBeCloseTo(3, 12)
    expect([cover["0.95"], cover["0.97"]]).toEqual([4, null])
  })
})

describe("lead times", () => {
  const plan = leadPlan({ all: [7, 8, 15], items: new Map() }, "week", 1)

  it("are whole periods, and their mean sets the horizon", () => {
    expect(plan.all).toEqual([1, 2, 3])
    expect([plan.mean, plan.longest, plan.fitted]).toEqual([2, 3, 3])
    const days = leadPlan({ all: [7, 8, 15], items: new Map() }, "day", 7)
    expect([days.all, days.fitted]).toEqual([[7, 8, 15], 2])
  })

  it("mix the demand of each", () => {
    const forecast = { means: [2, 2, 2, 6], phi: 3, s2: 4 }
    const { mean, mixture } = leadDemand(forecast, [1, 3, 3, 3], plan)
    expect(mixture.map((part) => part.weight)).toEqual([0.25, 0.75])
    expect(mixture.map((part) => part.mean)).toEqual([4, 12])
    expect(mean).toBe(10)
    expect(mixture[0].variance).toBe(0.5 * (4 * 3 + 2 * 4))
  })

  it("widen the textbook's level too", () => {
    const moments = { mean: 30, s2: 4, span: 3, leadVariance: 1 }
    expect(textbookQuantile(2, moments)).toBeCloseTo(
      30 + 2 * Math.sqrt(12 + 100),
      12
    )
    expect(textbookQuantile(-9, moments)).toBe(0)
  })
})
