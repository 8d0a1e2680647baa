import { gzipSync } from "node:zlib"
import { seededRandom } from "../../../../integration-tests/fixtures/seeded-random"
import { shuffled } from "../../../../integration-tests/fixtures/shuffled"
import type { BacktestOptions } from "../forecast-options"
import { runBacktestCommand } from "../run-backtest-command"
import { runForecast } from "../run-forecast"

const HEADER = "item_id,period,quantity,project_quantity,lines"

type Files = {
  series: string[] | Buffer
  items?: string[]
  leads?: string[]
}

const toBytes = (file: string[] | Buffer | undefined) =>
  Buffer.isBuffer(file) ? file : Buffer.from((file ?? []).join("\n"))

async function run(
  files: Files,
  options: Partial<BacktestOptions> = {},
  command: "forecast" | "backtest" = "forecast"
) {
  const out: string[] = []
  const err: string[] = []
  const progress: string[] = []
  const all: BacktestOptions = {
    series: "in/series.csv",
    ...(files.items && { items: "in/items.csv" }),
    ...(files.leads && { leadTimeFile: "in/leads.csv" }),
    frequency: "week",
    horizon: 4,
    review: 1,
    quantiles: [0.5, 0.95],
    project: "exclude",
    origins: 4,
    json: true,
    ...options,
  }
  const exit = await (
    command === "forecast" ? runForecast : runBacktestCommand
  )(all, {
    read: (file) =>
      toBytes(
        file.includes("items")
          ? files.items
          : file.includes("leads")
            ? files.leads
            : files.series
      ),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: (text) => progress.push(text),
    cpu: () => 0,
  })
  return { exit, out, err, progress }
}

const answer = async (...args: Parameters<typeof run>) => {
  const { exit, out, err } = await run(...args)
  expect([exit, err]).toEqual([0, []])
  return JSON.parse(out.join("\n"))
}

const day = (number: number) =>
  new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)

/** Weeks from Monday 2024-01-01. */
function rowsOf(item: string, weeks: number, from = 0): string[] {
  const chance = seededRandom(item.length + weeks)
  return Array.from({ length: weeks }, (_, at) => {
    const units = Math.floor(chance() * 6)
    const project = at % 9 === 0 ? 40 : 0
    return `${item},${day(7 * (from + at))},${units},${project},${units ? 1 : 0}`
  })
}

const series = [
  HEADER,
  ...rowsOf("B", 70),
  ...rowsOf("AA", 70),
  ...rowsOf("fresh", 5, 65),
  `gone,${day(0)},4,0,1`,
]

describe("order-cycle forecast", () => {
  it("answers in the document of the design", async () => {
    const made = await answer({
      series,
      items: ["item_id,unit_value", "AA,2.5"],
      leads: ["item_id,days", ",7", ",15", "B,7"],
    })
    expect(made).toMatchObject({
      command: "forecast",
      version: 1,
      frequency: "week",
      horizon: 4,
      as_of: "2025-05-05",
      series: 4,
      forecast: 4,
      skipped: {},
    })
    expect(made.items.map((one: { item_id: string }) => one.item_id)).toEqual([
      "AA",
      "B",
      "fresh",
      "gone",
    ])
    const [first, second, fresh, gone] = made.items
    expect(first.mean.length).toBe(4)
    expect(first.sum.mean).toBeCloseTo(
      first.mean.reduce((a: number, b: number) => a + b),
      9
    )
    expect(Object.keys(first.sum.quantiles)).toEqual(["0.5", "0.95"])
    expect(first.lead_time).toMatchObject({ review: 1, mean_periods: 2 })
    expect(second.lead_time.mean_periods).toBe(1)
    expect([fresh.life, fresh.method]).toEqual(["new", "new"])
    expect([gone.life, gone.method, gone.sum.mean]).toEqual(["dead", "zero", 0])
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(["class", "life", "method", "weights"])
    )
  })

  it("says which items have no forecast, and why", async () => {
    const made = await answer({
      series: [HEADER, ...rowsOf("B", 70), `never,${day(0)},0,0,0`],
    })
    expect(made.skipped).toEqual({ never_sold: 1 })
    expect(made.no_forecast).toEqual([
      { item_id: "never", reason: "never_sold" },
    ])
  })

  it("takes rows in any order, and gzip", async () => {
    const [head, ...rows] = series
    const plain = await run({ series })
    const mixed = [head, ...shuffled(rows, seededRandom(9))]
    expect((await run({ series: mixed })).out).toEqual(plain.out)
    const packed = gzipSync(series.join("\n"))
    expect((await run({ series: packed })).out).toEqual(plain.out)
  })

  it("knows with --as-of what a file cut there knows", async () => {
    const cut = series.filter(
      (row, at) => at === 0 || row.split(",")[1] < day(7 * 60)
    )
    const plain = await run({ series: cut })
    // A day within a week: the week has not ended.
    const asOf = await run({ series }, { asOf: day(7 * 60 + 3) })
    expect(asOf.out).toEqual(plain.out)
    expect(JSON.parse(asOf.out[0]).as_of).toBe(day(7 * 60))
    const late = await run({ series }, { asOf: "2026-01-01" })
    expect([late.exit, late.out]).toEqual([1, []])
    expect(late.err[0]).toContain("2025-05-05")
  })

  it("adds bulk orders when it is told to", async () => {
    const plain = await answer({ series })
    const all = await answer({ series }, { project: "include" })
    expect(all.items[0].sum.mean).toBeGreaterThan(plain.items[0].sum.mean)
  })

  it("counts days in blocks and tells them day by day", async () => {
    const rows = Array.from({ length: 200 }, (_, at) => {
      const units = at % 7 === 6 ? 0 : 1 + (at % 3)
      return `A,${day(at)},${units}`
    })
    const made = await answer(
      { series: ["item_id,period,quantity", ...rows] },
      { frequency: "day", horizon: 10 }
    )
    const { mean, sum } = made.items[0]
    expect(mean.length).toBe(10)
    // 200 days end on a Thursday: the third day from there is a Sunday.
    expect(mean[3]).toBeGreaterThan(0)
    expect(Math.min(...mean.slice(0, 7))).toBe(0)
    expect(sum.mean).toBeGreaterThan(14)
    expect(sum.mean).toBeLessThan(20)
  })

  it("takes months of any length", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, "0")
      return `A,${2022 + Math.floor(at / 12)}-${month}-01,${10 + (at % 3)}`
    })
    const made = await answer(
      { series: ["item_id,period,quantity", ...rows] },
      { frequency: "month", horizon: 2 }
    )
    expect(made.as_of).toBe("2025-05-01")
    expect(made.items[0].sum.mean).toBeCloseTo(22, 0)
  })

  it.each([
    ["2,2024-01-01,-1", "quantity", '"-1" is no number from 0 to 1000000000'],
    ["2,2024-01-01,1e12", "quantity", '"1e12" is no number'],
    ["2,2024-01-01,many", "quantity", '"many" is no number'],
    ["2,2024-01-01,", "quantity", "it is empty"],
    ["2,2024-02-30,1", "period", '"2024-02-30" is no day'],
    ["2,2024-01-02,1", "period", "2024-01-02 is not a whole number of weeks"],
    ["1,2024-01-01,1", "period", "1 has 2024-01-01 on line 2 already"],
    [",2024-01-01,1", "item_id", "it is empty"],
    ["2,0204-01-01,1", "period", "0204-01-01 is"],
  ])("names file, line and column of %p", async (row, column, problem) => {
    const { exit, out, err } = await run({
      series: ["item_id,period,quantity", "1,2024-01-01,3", "", row],
    })
    expect([exit, out]).toEqual([1, []])
    expect(err[0]).toContain(`series.csv: line 4: column ${column}: ${problem}`)
  })

  it("names a bad exposure, item and lead time as well", async () => {
    const exposed = await run({
      series: ["item_id,period,quantity,exposure", "1,2024-01-01,3,1.2"],
    })
    expect(exposed.err).toEqual([
      'series.csv: line 2: column exposure: "1.2" is no number from 0 to 1.',
    ])
    const items = await run({
      series,
      items: ["item_id,unit_value", "A,1", "A,2"],
    })
    expect(items.err[0]).toContain("items.csv: line 3: column item_id")
    const leads = await run({ series, leads: ["item_id,days", ",soon"] })
    expect(leads.err[0]).toContain("leads.csv: line 2: column days")
    const column = await run({ series: ["item_id,quantity", "A,1"] })
    expect(column.err[0]).toContain("series.csv: line 1: column period")
    const empty = await run({ series: [HEADER] })
    expect(empty.err[0]).toContain("series.csv: there is no row")
  })
})

describe("order-cycle forecast backtest", () => {
  it("answers in the document of the design", async () => {
    const made = await answer(
      { series, leads: ["item_id,days", ",7", ",15"] },
      { horizon: 2, step: 1, stock: true, leadTime: 1 },
      "backtest"
    )
    expect(made).toMatchObject({
      command: "forecast backtest",
      version: 1,
      origins: [day(7 * 65), day(7 * 66), day(7 * 67), day(7 * 68)],
      series: 4,
      default: "blend",
      stock: { lead_time: 1, review: 1, items: 2, periods: 6 },
      lead_time: { review: 1, mean_periods: 2 },
    })
    expect(made.methods.length).toBe(16)
    expect(made.by_origin.length).toBe(64)
    expect(made.by_class.length).toBe(64)
    expect(made.by_origin[0].origin).toBe(day(7 * 65))
    expect(made.evaluated).toBe(8)
    expect(Object.keys(made.methods.at(-1).coverage)).toEqual(["0.5", "0.95"])
    expect(made.methods[0].pinball).toBeNull()
  })

  it("gives what a forecast of the cut file gives when scored", async () => {
    const judged = await answer({ series }, { origins: 1 }, "backtest")
    const said = await answer({ series }, { asOf: judged.origins[0] })
    const truth = (item: string) =>
      series
        .map((row) => row.split(","))
        .filter(([id, period]) => id === item && period >= judged.origins[0])
        .reduce((sum, [, , units]) => sum + Number(units), 0)
    const told = said.items.filter(
      ({ method }: { method: string }) => method === "comb5"
    )
    const covered = told.filter(
      (one: { item_id: string; sum: { quantiles: Record<string, number> } }) =>
        truth(one.item_id) <= one.sum.quantiles["0.5"]
    )
    const blend = judged.methods.at(-1)
    expect(blend.n).toBe(told.length)
    expect(blend.coverage["0.5"]).toBe(covered.length / told.length)
  })

  it("says how many origins fit, with nothing on stdout", async () => {
    const { exit, out, err } = await run(
      { series },
      { origins: 40 },
      "backtest"
    )
    expect([exit, out]).toEqual([1, []])
    expect(err[0]).toContain("14 do")
  })

  it("tells how far it is, and clears the line", async () => {
    const { progress } = await run({ series }, { origins: 2 }, "backtest")
    expect(progress).toEqual(["origin 1 of 2", "origin 2 of 2", ""])
  })

  it("wants --stock and --lead-time together", async () => {
    const { exit, err } = await run({ series }, { stock: true }, "backtest")
    expect(exit).toBe(2)
    expect(err[0]).toContain("--lead-time")
  })

  it("writes tables for people", async () => {
    const { exit, out } = await run(
      { series },
      { json: false, stock: true, leadTime: 1 },
      "backtest"
    )
    expect(exit).toBe(0)
    expect(out[0]).toContain("item-origins")
    expect(out.some((line) => line.startsWith("stock, blend"))).toBe(true)
    const plain = await run({ series }, { json: false })
    expect(plain.out.some((line) => line.startsWith("AA  "))).toBe(true)
  })
})
