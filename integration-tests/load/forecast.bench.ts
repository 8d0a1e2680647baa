import { existsSync } from "node:fs"
import { DEMAND_FOLDER } from "../fixtures/demand-files"
import { measureLeadTimes } from "./forecast/measure-lead-times"
import { measureReorderList } from "./forecast/measure-reorder-list"
import { measureSeries } from "./forecast/measure-series"
import { measureStock } from "./forecast/measure-stock"
import { measureStockOuts } from "./forecast/measure-stock-outs"
import { measureTable } from "./forecast/measure-table"
import type { LoadRun } from "./load-run"

/** Each answers one record or more; one file per measure. */
const measures = [
  measureTable,
  measureStock,
  measureLeadTimes,
  measureStockOuts,
  measureSeries,
  measureReorderList,
]

/** Is the forecast as good, and as cheap, as its design says? */
const benchmark: LoadRun = {
  name: "forecast",
  without_server: true,
  async run() {
    if (!existsSync(DEMAND_FOLDER)) {
      return [{ skipped: `${DEMAND_FOLDER} is not there` }]
    }
    const records: Record<string, unknown>[] = []
    for (const measure of measures) {
      records.push(...(await measure()))
    }
    return records
  },
}

export default benchmark
