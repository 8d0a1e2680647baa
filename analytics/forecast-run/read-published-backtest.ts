import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows, type WarehouseRow } from "../warehouse/read-rows"

export type PublishedBacktest = {
  /** Rows of `forecast_run`, `forecast_backtest` and `forecast_stock`. */
  run: WarehouseRow | null
  rows: WarehouseRow[]
  stock: WarehouseRow[]
}

/** The record of the models on this shop's past, as last judged. */
export async function readPublishedBacktest(
  connection: DuckDBConnection
): Promise<PublishedBacktest> {
  const [run] = await readRows(
    connection,
    "select horizon, series, as_of::varchar as as_of from forecast_run"
  )
  return {
    run: run ?? null,
    rows: await readRows(
      connection,
      `select * replace (origin::varchar as origin) from forecast_backtest
       order by origin nulls first, class nulls first, method, distribution`
    ),
    stock: await readRows(
      connection,
      "select * from forecast_stock order by policy, level"
    ),
  }
}
