import type { DuckDBConnection } from "@duckdb/node-api"
import { DateTime } from "luxon"
import { forecastBacktestModel } from "../models/forecast/forecast-backtest"
import { forecastStockModel } from "../models/forecast/forecast-stock"
import { insertJson } from "../warehouse/insert-json"
import { backtestRows, type JudgedAt } from "./backtest-rows"
import type { Judgement } from "./judge-forecast"
import { stockRows } from "./stock-rows"
import { typesOf } from "./types-of"

/**
 * Writes `forecast_backtest` and `forecast_stock` anew.
 *
 * @param periods blocks of the panel that was judged; the last ends before
 *   `as_of`.
 */
export async function writeJudgement(
  connection: DuckDBConnection,
  judgement: Judgement | null,
  about: JudgedAt,
  periods: number
): Promise<void> {
  const day = DateTime.fromISO(about.as_of, { zone: "utc" })
  const firstDayOf = (period: number) =>
    day.minus({ weeks: periods - period }).toISODate() ?? about.as_of
  await connection.run(
    `delete from ${forecastBacktestModel.name};
     delete from ${forecastStockModel.name}`
  )
  if (!judgement) {
    return
  }
  await insertJson(
    connection,
    forecastBacktestModel.name,
    typesOf(forecastBacktestModel),
    backtestRows(judgement, about, firstDayOf)
  )
  if (judgement.stock) {
    await insertJson(
      connection,
      forecastStockModel.name,
      typesOf(forecastStockModel),
      stockRows(judgement.stock, about)
    )
  }
}
