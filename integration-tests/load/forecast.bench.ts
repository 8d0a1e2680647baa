import { existsSync } from "node:fs"
import { DEMAND_FOLDER } from "../fixtures/demand-files"
import { measureLeadTimes } from "./forecast/measure-lead-times"
import { measureReorderList } from "./forecast/measure-reorder-list"
import { measureSeries } from "./forecast/measure-series"
import { measureStock } from "./forecast/measure-stock"
import { measureStockOuts } from "./forecast/measure-stock-outs"
import { measureTable } from "./forecast/measure-table"
import { measureWhatIf } from "./forecast/measure-what-if"
import type { LoadRun } from "./load-run"

/** What is measured on the demand of a real shop; one file per measure. */
const onSharedDemand = [
  measureTable,
  measureStock,
  measureLeadTimes,
  measureStockOuts,
  measureSeries,
]

/** Is the forecast as good, and as cheap, as its design says? */
const benchmark: LoadRun = {
  name: "forecast",
  without_server: true,
  async run() {
    const records: Record<string, unknown>[] = []
    if (existsSync(DEMAND_FOLDER)) {
      for (const measure of onSharedDemand) {
        records.push(...(await measure()))
      }
    } else {
      records.push({ skipped: `${DEMAND_FOLDER} is not there` })
    }
    records.push(...measureWhatIf())
    for (const pairs of [3_000, 100_000]) {
      records.push(await measureReorderList(pairs))
    }
    return records
  },
}

export default benchmark
