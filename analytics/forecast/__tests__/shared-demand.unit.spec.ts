import { readFileSync } from "node:fs"
import path from "node:path"
import { parse } from "csv-parse/sync"
import {
  DEMAND_FOLDER,
  demandFiles,
} from "../../../integration-tests/fixtures/demand-files"
import { sharedData } from "../../../integration-tests/fixtures/shared-data"
import type { BacktestRow } from "../backtest/backtest"
import { runBacktest } from "../backtest/run-backtest"
import { normalQuantile } from "../distribution/normal-quantile"
import {
  cutPanel,
  fitPanel,
  forecastPanel,
  type Panel,
  slicePanel,
} from "../index"
import { judgeLeadTimes } from "../lead-time/judge-lead-times"
import { leadPlan } from "../lead-time/lead-plan"
import { toBlocks } from "../panel/to-blocks"
import { simulateStock } from "../stock/simulate-stock"

const { suite } = sharedData("demand/weekly.csv.gz")

const PROBABILITIES = [0.5, 0.9, 0.95, 0.99]
const PLAN = { horizon: 4, origins: 12, step: 4, probabilities: PROBABILITIES }

/** Scenarios 1–10 of the forecast design; the panel is read once. */
suite("two years of a real shop", () => {
  const { panel: read, leadTimes } = demandFiles("week")
  const panel = toBlocks(read, read.periods)
  let methods: BacktestRow[]
  let origins: number[]
  let byOrigin: (BacktestRow & { origin: number })[]

  beforeAll(async () => {
    const judged = await runBacktest(panel, PLAN, fitPanel)
    methods = judged.methods
    origins = judged.origins
    byOrigin = judged.by_origin
  }, 120_000)

  const of = (name: string, distribution = "nb5") => {
    const row = methods.find(
      (one) => one.method === name && one.distribution === distribution
    )
    if (!row) {
      throw new Error(`${name} was not judged.`)
    }
    return row
  }

  it("reaches the table of targets on 18,992 item-origins", () => {
    const blend = of("blend")
    expect(blend.n).toBe(18_992)
    expect(blend.rmsse).toBeLessThanOrEqual(0.577)
    expect(blend.wrmsse).toBeLessThanOrEqual(0.801)
    expect(blend.sum_rmsse).toBeLessThanOrEqual(0.692)
    expect(blend.pinball?.mean).toBeLessThanOrEqual(0.201)
    expect(blend.pinball?.mean).toBeLessThanOrEqual(
      0.77 * (of("ma13", "normal").pinball?.mean ?? 0)
    )
    within(blend.coverage?.["0.95"], 0.93, 0.97)
    within(blend.coverage?.["0.99"], 0.97, 1)
  })

  it("is nowhere more than 1 % worse than another method", () => {
    const blend = of("blend")
    for (const other of methods) {
      for (const name of ["rmsse", "wrmsse", "sum_rmsse"] as const) {
        expect(blend[name]).toBeLessThanOrEqual(1.01 * (other[name] ?? 0))
      }
      if (other.pinball) {
        expect(blend.pinball?.mean).toBeLessThanOrEqual(
          1.01 * (other.pinball.mean ?? 0)
        )
      }
    }
  })

  it("gives the kernels the prototype's figures", () => {
    const prototype = readTable("baselines.csv").filter(
      ({ set }) => set === "everyday"
    )
    expect(prototype.length).toBe(methods.length)
    for (const row of prototype) {
      const own = of(row.method, row.distribution)
      for (const name of ["rmsse", "wrmsse", "sum_rmsse", "wape"] as const) {
        const ratio = (own[name] ?? 0) / Number(row[name])
        within(ratio, 0.999, 1.001)
      }
    }
  })

  it("beats R's ets on the same item-origins", async () => {
    const { by_origin } = await runBacktest(
      cutPanel(panel, 100),
      { ...PLAN, origins: 4, step: 12 },
      fitPanel
    )
    const own = by_origin.filter(({ method }) => method === "blend")
    const ets = readTable("ets-r-metrics.csv")
    expect(own.map(({ n }) => n)).toEqual(ets.map(({ n }) => Number(n)))
    const ratio = (
      ours: (row: BacktestRow) => number | null | undefined,
      theirs: string,
      weigh = (_: number) => 1
    ) => {
      const sum = (values: number[]) =>
        values.reduce((all, value, at) => all + value * weigh(own[at].n), 0)
      return (
        sum(own.map((row) => ours(row) ?? NaN)) /
        sum(ets.map((row) => Number(row[theirs])))
      )
    }
    const byItem = (n: number) => n
    expect(ratio((row) => row.rmsse, "rmsse", byItem)).toBeLessThan(0.965)
    expect(ratio((row) => row.wrmsse, "wrmsse")).toBeLessThan(0.925)
    expect(ratio((row) => row.sum_rmsse, "sum_rmsse", byItem)).toBeLessThan(
      0.92
    )
    expect(
      ratio((row) => row.pinball?.mean, "pinball_mean", byItem)
    ).toBeLessThan(0.905)
  }, 120_000)

  it("makes no season of one item's noise", async () => {
    const rows: BacktestRow[] = []
    for (let item = 0; item < panel.ids.length; item += 80) {
      const alone = slicePanel(panel, item, item + 1)
      rows.push(...(await runBacktest(alone, PLAN, fitPanel)).methods)
    }
    const mean = (method: string) => {
      const own = rows.filter((row) => row.method === method && row.n > 0)
      const sum = own.reduce(
        (all, row) => all + row.n * (row.sum_rmsse ?? 0),
        0
      )
      return sum / own.reduce((all, { n }) => all + n, 0)
    }
    // A season of its own noise made gp20 27 % worse than TSB, comb5 3 %.
    expect(mean("gp20")).toBeLessThanOrEqual(1.1 * mean("tsb"))
    expect(mean("blend")).toBeLessThanOrEqual(1.02 * mean("tsb"))
  }, 120_000)

  it("holds with bulk orders among the demand", async () => {
    const { panel: all } = demandFiles("week", { project: "include" })
    const judged = await runBacktest(all, PLAN, fitPanel)
    const row = (method: string, distribution: string) =>
      judged.methods.find(
        (one) => one.method === method && one.distribution === distribution
      )
    const blend = row("blend", "nb5")
    within(blend?.rmsse, 0.5529 * 0.98, 0.5529 * 1.02)
    within(blend?.wrmsse, 0.761 * 0.98, 0.761 * 1.02)
    within(blend?.sum_rmsse, 0.6537 * 0.98, 0.6537 * 1.02)
    within(blend?.pinball?.mean, 0.2267 * 0.98, 0.2267 * 1.02)
    within(row("ma13", "normal")?.pinball?.mean, 0.2836, 0.2952)
  }, 120_000)

  it("solves the newsvendor of textbooks", () => {
    expect(120 + 10 * normalQuantile(18 / (18 + 2))).toBeCloseTo(132.8155, 4)
  })

  it("needs less stock than days of cover for the same fill", async () => {
    const { items, periods, policies } = await simulateStock(panel, 2, fitPanel)
    expect([items, periods]).toEqual([1635, 40])
    const [blend, days] = policies
    expect(blend.cover_at_fill["0.95"]).toBeLessThanOrEqual(
      0.85 * (days.cover_at_fill["0.95"] ?? 0)
    )
    within(blend.cover_at_fill["0.98"], 10, 11.5)
    within(days.cover_at_fill["0.95"], 7.8, 8)
    const nominal = blend.levels.find(({ level }) => level === 0.95)
    within(nominal?.fill, 0.93, 0.97)
  }, 120_000)

  it("covers demand over uncertain lead times", async () => {
    const plan = leadPlan(leadTimes ?? fail(), "week", 1)
    const { rows } = await judgeLeadTimes(
      panel,
      origins,
      plan,
      PROBABILITIES,
      fitPanel
    )
    const [mixture, textbook] = rows
    within(mixture.coverage["0.95"], 0.93, 0.97)
    within(mixture.coverage["0.99"], 0.97, 1)
    within(textbook.coverage["0.95"], 0.9, 0.915)
    within(textbook.coverage["0.99"], 0.93, 0.945)
  }, 120_000)

  it("gives days the sums of their weeks", () => {
    const { panel: days } = demandFiles("day")
    const daily = forecastPanel(toBlocks(days, days.periods), { horizon: 4 })
    const weekly = forecastPanel(panel, { horizon: 4 })
    expect(daily.items.length).toBe(2336)
    daily.items.forEach(({ item_id, sum }, at) => {
      expect(item_id).toBe(weekly.items[at].item_id)
      expect(sum.mean).toBeCloseTo(weekly.items[at].sum.mean, 9)
    })
  }, 120_000)

  it("is judged by what it says: a cut series, scored here, agrees", () => {
    const origin = origins[7]
    const { items } = forecastPanel(cutPanel(panel, origin), { horizon: 4 })
    const scores = items.flatMap(({ means }, item) =>
      isJudged(panel, item, origin) ? [scoreOf(panel, item, origin, means)] : []
    )
    const row = byOrigin.find(
      (one) => one.method === "blend" && one.origin === 7
    )
    expect(scores.length).toBe(row?.n)
    const mean = (name: "rmsse" | "sumRmsse") =>
      scores.reduce((sum, score) => sum + score[name], 0) / scores.length
    expect(mean("rmsse")).toBeCloseTo(row?.rmsse ?? 0, 9)
    expect(mean("sumRmsse")).toBeCloseTo(row?.sum_rmsse ?? 0, 9)
  })
})

const fail = (): never => {
  throw new Error("No lead times were read.")
}

function within(value: number | null | undefined, low: number, high: number) {
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

const readTable = (name: string): Record<string, string>[] =>
  parse(readFileSync(path.join(DEMAND_FOLDER, name)), { columns: true })

const known = (
  { quantity, stride, start }: Panel,
  item: number,
  to: number
) => [...quantity.subarray(item * stride + start[item], item * stride + to)]

/** The design's rule, written down a second time. */
function isJudged(panel: Panel, item: number, origin: number): boolean {
  const past = known(panel, item, origin)
  return (
    panel.start[item] < origin &&
    past.length >= 13 &&
    past.slice(-26).some((units) => units > 0) &&
    past.filter((units) => units > 0).length >= 3 &&
    past.some((units) => units !== past[0])
  )
}

function scoreOf(
  panel: Panel,
  item: number,
  origin: number,
  means: readonly number[]
) {
  const past = known(panel, item, origin)
  const d2 =
    past.slice(1).reduce((sum, units, t) => sum + (units - past[t]) ** 2, 0) /
    (past.length - 1)
  const first = item * panel.stride + origin
  const errors = [...panel.quantity.subarray(first, first + 4)].map(
    (units, h) => means[h] - units
  )
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0)
  const total = errors.reduce((sum, error) => sum + error, 0)
  return {
    rmsse: Math.sqrt(squares / 4 / d2),
    sumRmsse: Math.abs(total) / Math.sqrt(4 * d2),
  }
}
