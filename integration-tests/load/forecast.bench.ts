import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import type { DemandSeries } from "../../analytics/forecast/demand-series"
import { forecastDemand } from "../../analytics/forecast/forecast-demand"
import { sumOf } from "../../analytics/forecast/sum-of"
import type { LoadRun } from "./load-run"

const FILE = path.resolve("../shared/data/demand/weekly.csv.gz")
const FIRST_WEEK = Date.parse("2009-12-07")
const WEEK_MS = 7 * 24 * 3_600_000
const WEEKS = 104
const ORIGINS = [80, 88, 96, 100]
const PLAN = { horizon: 4, weeksAhead: 13, leadDays: 14, reviewDays: 7 }
const COVER_WEEKS = 3

/** Do the bands hold what they promise, on weeks that were not seen? */
const benchmark: LoadRun = {
  name: "forecast",
  without_server: true,
  async run() {
    if (!existsSync(FILE)) {
      return [{ skipped: `${FILE} is not there` }]
    }
    const items = readItems()
    const started = process.cpuUsage()
    const outcomes = ORIGINS.flatMap((origin) => judge(items, origin))
    const { user, system } = process.cpuUsage(started)
    const share = (count: number) =>
      Number((count / outcomes.length).toFixed(4))
    return [
      {
        item_origins: outcomes.length,
        coverage_of_80_percent_band: share(
          outcomes.filter(({ inBand }) => inBand).length
        ),
        coverage_of_95_percent_reorder_point: share(
          outcomes.filter(({ covered }) => covered).length
        ),
        cpu_ms_per_item_origin: Number(
          ((user + system) / 1000 / outcomes.length).toFixed(3)
        ),
      },
    ]
  },
}

export default benchmark

/** Forecasts with what was known at `origin`, and looks at what came then. */
function judge(items: DemandSeries[], origin: number) {
  const known = items.flatMap(({ key, weeks }) => {
    const first = weeks.findIndex((units) => units > 0)
    return first < origin ? [{ key, weeks: weeks.slice(first, origin) }] : []
  })
  const came = new Map(items.map(({ key, weeks }) => [key, weeks]))
  return forecastDemand(known, PLAN).flatMap(({ key, total, cover }) => {
    const weeks = came.get(key)
    if (!total || !cover || !weeks) {
      return []
    }
    const units = sumOf(weeks.slice(origin, origin + PLAN.horizon))
    const needed = sumOf(weeks.slice(origin, origin + COVER_WEEKS))
    return [
      {
        inBand: units >= total.low80 && units <= total.high80,
        covered: needed <= cover.reorder_point,
      },
    ]
  })
}

function readItems(): DemandSeries[] {
  const items = new Map<string, number[]>()
  const [, ...rows] = gunzipSync(readFileSync(FILE))
    .toString("utf8")
    .trim()
    .split("\n")
  for (const row of rows) {
    const [item, period, quantity] = row.split(",")
    const weeks = items.get(item) ?? Array<number>(WEEKS).fill(0)
    weeks[(Date.parse(period) - FIRST_WEEK) / WEEK_MS] += Number(quantity)
    items.set(item, weeks)
  }
  return [...items].map(([key, weeks]) => ({ key, weeks }))
}
