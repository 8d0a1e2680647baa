import { demandPanel } from "../../../integration-tests/fixtures/demand-panel"
import { seededRandom } from "../../../integration-tests/fixtures/seeded-random"
import { shuffled } from "../../../integration-tests/fixtures/shuffled"
import { runBacktest } from "../backtest/run-backtest"
import { TooFewPeriods } from "../backtest/too-few-periods"
import { demandQuantiles } from "../distribution/demand-quantiles"
import {
  demandOver,
  fitPanel,
  forecastPanel,
  makePanel,
  type Panel,
  type PanelItem,
} from "../index"
import { forecastPanelInWorkers } from "../workers/forecast-panel-in-workers"

const PLAN = { horizon: 4, ahead: 12 }
const PROBABILITIES = [0.5, 0.9, 0.95, 0.99]
const COVERED = {
  horizon: 4,
  origins: 4,
  step: 4,
  probabilities: PROBABILITIES,
}

const weekly = (): Panel => ({
  ...demandPanel({ items: 300, periods: 110, frequency: "week", cycle: 52 }),
  frequency: "week",
})

/** Every number of a result, however deep it lies. */
function numbersOf(value: unknown): number[] {
  if (typeof value === "number") {
    return [value]
  }
  return value !== null && typeof value === "object"
    ? Object.values(value).flatMap(numbersOf)
    : []
}

const one = (quantity: number[], more: Partial<PanelItem> = {}): Panel =>
  makePanel([{ id: "A", start: 0, quantity, ...more }], "week", quantity.length)

const series = (periods: number, unitsOf: (t: number) => number) =>
  Array.from({ length: periods }, (_, t) => unitsOf(t))

describe("a panel of many items", () => {
  const panel = weekly()
  const run = forecastPanel(panel, PLAN)

  it("is forecast in finite numbers from 0 on", () => {
    expect(run.items.length).toBe(300)
    expect(
      run.items.filter(({ method }) => method === "blend").length
    ).toBeGreaterThan(200)
    const forecasts = run.items.map(({ bias: _, ...forecast }) => forecast)
    expect(
      numbersOf(forecasts).every((n) => Number.isFinite(n) && n >= 0)
    ).toBe(true)
  })

  it("does not depend on the order of its items", () => {
    const items = panel.ids.map((id, at): PanelItem => ({
      id,
      start: panel.start[at],
      quantity: panel.quantity.subarray(at * 110, (at + 1) * 110),
      lines: panel.lines?.subarray(at * 110, (at + 1) * 110),
      unitValue: panel.unitValue[at],
    }))
    const other = makePanel(shuffled(items, seededRandom(3)), "week", 110)
    expect(JSON.stringify(forecastPanel(other, PLAN))).toBe(JSON.stringify(run))
  })

  it("gives the same bytes on one thread and on four", async () => {
    const done: number[] = []
    const threaded = await forecastPanelInWorkers(panel, PLAN, {
      workers: 4,
      onProgress: (items) => done.push(items),
    })
    expect(JSON.stringify(threaded)).toBe(JSON.stringify(run))
    expect(done.at(-1)).toBe(300)
  })

  it("scales with demand", () => {
    const tripled = forecastPanel(
      { ...panel, quantity: panel.quantity.map((units) => 3 * units) },
      PLAN
    )
    run.items.forEach(({ sum }, at) => {
      expect(tripled.items[at].sum.mean).toBeCloseTo(3 * sum.mean, 6)
    })
  })

  it("has levels that grow with probability and horizon", () => {
    for (const forecast of run.items.filter(({ method }) => method)) {
      const levels = [0.5, 1, 3, 7.5, 12].map((periods) => {
        const { mean, variance } = demandOver(forecast, periods)
        return demandQuantiles(PROBABILITIES, mean, variance)
      })
      levels.forEach((own, at) => {
        expect(own).toEqual([...own].sort((a, b) => a - b))
        own.forEach((units, p) => {
          expect(units).toBeGreaterThanOrEqual(levels[at - 1]?.[p] ?? 0)
        })
      })
    }
  })

  it("takes the season that its items share", () => {
    const high = run.season.slice(9, 17).reduce((sum, one) => sum + one, 0) / 8
    const low = run.season.slice(35, 43).reduce((sum, one) => sum + one, 0) / 8
    expect(high).toBeGreaterThan(1.1)
    expect(low).toBeLessThan(0.9)
  })
})

describe("small and odd panels", () => {
  it("says nothing of what never sold and what is too new", () => {
    const never = forecastPanel(one(series(60, () => 0)), PLAN).items[0]
    expect([never.method, never.reason]).toEqual([null, "never_sold"])
    const fresh = forecastPanel(one(series(3, () => 0)), PLAN).items[0]
    expect([fresh.method, fresh.reason]).toEqual([null, "too_new"])
  })

  it("gives a dead item 0, and a quiet one no forecast", () => {
    const dead = forecastPanel(
      one(series(104, (t) => (t < 52 ? 3 + (t % 4) : 0))),
      PLAN
    ).items[0]
    expect([dead.life, dead.method, dead.sum.mean]).toEqual(["dead", "zero", 0])
    const quiet = forecastPanel(
      one(series(104, (t) => (t < 77 && t % 5 === 0 ? 3 + (t % 4) : 0))),
      PLAN
    ).items[0]
    expect([quiet.method, quiet.reason]).toEqual([null, "no_recent_demand"])
  })

  it("forecasts a constant item as constant", () => {
    const { items } = forecastPanel(one(series(60, () => 5)), PLAN)
    expect(items[0].method).toBe("comb5")
    expect(items[0].sum.mean).toBeCloseTo(20, 6)
  })

  it("forecasts one item alone, from 30 periods, with a combination", () => {
    const { items } = forecastPanel(one(series(30, (t) => (t * 7) % 5)), PLAN)
    expect(items[0].method).toBe("comb5")
    expect(items[0].sum.mean).toBeGreaterThan(4)
    expect(items[0].sum.mean).toBeLessThan(12)
    expect(numbersOf(items[0]).every(Number.isFinite)).toBe(true)
  })

  it("is not sure of what it learned from one period", () => {
    const { sum } = forecastPanel(one([5]), PLAN).items[0]
    expect(sum.mean).toBeCloseTo(20, 9)
    const [low, high] = demandQuantiles([0.1, 0.95], sum.mean, sum.variance)
    expect(low).toBeLessThan(12)
    expect(high).toBeGreaterThan(32)
  })

  it("takes an empty panel for what it is", () => {
    expect(forecastPanel(makePanel([], "week", 60), PLAN).items).toEqual([])
  })

  it("draws a new item to how its kind begins, or to its predecessor", () => {
    const items = Array.from({ length: 12 }, (_, at): PanelItem => ({
      id: `old-${at}`,
      start: 10 + at,
      quantity: series(50, (t) => (t < 10 + at ? 0 : 4 + (t % 3))),
      category: "cups",
    }))
    const fresh = {
      start: 48,
      quantity: series(50, (t) => (t === 49 ? 1 : 0)),
      category: "cups",
    }
    const old = series(50, (t) => 40 + (t % 3))
    const { items: told } = forecastPanel(
      makePanel(
        [
          ...items,
          { id: "giant", start: 0, quantity: old },
          { id: "new-1", ...fresh },
          { id: "new-2", ...fresh, predecessor: "giant" },
        ],
        "week",
        50
      ),
      PLAN
    )
    const of = (id: string) => told.find(({ item_id }) => item_id === id)
    expect(of("new-1")?.method).toBe("new")
    // Three periods of the kind's 5, and 1 unit in the two that it saw.
    expect(of("new-1")?.means[0]).toBeCloseTo((1 + 3 * 5) / 5, 1)
    expect(of("new-2")?.means[0]).toBeCloseTo((1 + 3 * 41) / 5, 0)
  })
})

describe("stock-outs", () => {
  it("do not count as periods without demand", () => {
    const empty = (t: number) => t % 4 === 0 || t > 56
    const quantity = series(60, (t) => (empty(t) ? 0 : 8 + (t % 3)))
    const blind = forecastPanel(one(quantity), PLAN).items[0]
    const seeing = forecastPanel(
      one(quantity, { exposure: series(60, (t) => (empty(t) ? 0 : 1)) }),
      PLAN
    ).items[0]
    expect(blind.sum.mean).toBeLessThan(26)
    expect(seeing.sum.mean).toBeGreaterThan(34)
    expect(seeing.exposure).toBeLessThan(0.75)
  })

  it("leave what was sold in part of a period at its rate", () => {
    const quantity = series(60, (t) => (t % 2 ? 4 : 8))
    const exposure = series(60, (t) => (t % 2 ? 0.5 : 1))
    const { items } = forecastPanel(one(quantity, { exposure }), PLAN)
    expect(items[0].sum.mean).toBeCloseTo(32, 0)
  })
})

describe("overrides", () => {
  const overrides = [
    { item_id: "A", from: 0, to: 1, kind: "multiply", value: 1.5 },
  ] as const
  const panel = one(series(60, (t) => 5 + (t % 4)))
  const plain = forecastPanel(panel, PLAN).items[0]

  it("change their periods, widen the band and keep both numbers", () => {
    const changed = forecastPanel(panel, { ...PLAN, overrides }).items[0]
    expect(changed.means[1]).toBeCloseTo(1.5 * plain.means[1], 9)
    expect(changed.means[2]).toBe(plain.means[2])
    expect(changed.unadjusted).toEqual(plain.means)
    expect(changed.sum.variance).toBeGreaterThan(plain.sum.variance)
  })

  it("add, set, and never fall below 0", () => {
    const means = forecastPanel(panel, {
      ...PLAN,
      overrides: [
        { item_id: "A", from: 0, to: 0, kind: "add", value: -100 },
        { item_id: "A", from: 1, to: 1, kind: "set", value: 7 },
        { item_id: "B", from: 0, to: 9, kind: "set", value: 1 },
      ],
    }).items[0].means
    expect(means.slice(0, 3)).toEqual([0, 7, plain.means[2]])
  })
})

describe("a back-test of generated demand", () => {
  it.each([
    { frequency: "week", periods: 110, cycle: 52, scale: 1, swing: 0.25 },
    { frequency: "month", periods: 40, cycle: 12, scale: 1, swing: 0.25 },
    { frequency: "day", periods: 800, cycle: 364, scale: 7, swing: 0 },
  ] as const)("covers demand by $frequency", async ({ scale, ...shape }) => {
    const panel = demandPanel({ items: 200, ...shape })
    const { methods } = await runBacktest(
      panel,
      { ...COVERED, horizon: 4 * scale, step: 4 * scale },
      fitPanel
    )
    const blend = methods.find(({ method }) => method === "blend")
    const naive = methods.find(({ method }) => method === "naive")
    expect(blend?.n).toBeGreaterThan(500)
    expect(blend?.sum_rmsse).toBeLessThan(naive?.sum_rmsse ?? 0)
    expect(blend?.coverage?.["0.95"]).toBeGreaterThan(0.9)
    expect(blend?.coverage?.["0.95"]).toBeLessThan(0.99)
  })

  it("judges part of a block by its days", async () => {
    const { methods } = await runBacktest(
      demandPanel({
        items: 100,
        periods: 300,
        frequency: "day",
        cycle: 364,
        swing: 0,
      }),
      { ...COVERED, horizon: 10, step: 5 },
      fitPanel
    )
    const blend = methods.find(({ method }) => method === "blend")
    expect(Math.abs(blend?.bias ?? 100)).toBeLessThan(5)
  })

  it("says how many origins fit", async () => {
    const panel = demandPanel({
      items: 3,
      periods: 30,
      frequency: "week",
      cycle: 52,
    })
    await expect(
      runBacktest(panel, { ...COVERED, origins: 12 }, fitPanel)
    ).rejects.toEqual(new TooFewPeriods(12, 4))
    const { evaluated } = await runBacktest(panel, COVERED, fitPanel)
    expect(evaluated).toBeGreaterThan(0)
  })

  it("has no figure where nothing can be judged", async () => {
    const { methods } = await runBacktest(
      one(series(60, () => 0)),
      COVERED,
      fitPanel
    )
    const blend = methods.find(({ method }) => method === "blend")
    expect([blend?.n, blend?.rmsse, blend?.wape]).toEqual([0, null, null])
  })
})
