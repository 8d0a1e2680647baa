import type { DuckDBConnection } from "@duckdb/node-api"
import { forecastItemModel } from "../models/forecast/forecast-item"
import { forecastPeriodModel } from "../models/forecast/forecast-period"
import { forecastRunModel } from "../models/forecast/forecast-run"
import { insertJson } from "../warehouse/insert-json"
import { appendNumbers } from "./append-numbers"
import { itemRow } from "./item-row"
import type { DayOverride } from "./override-means"
import { periodColumns } from "./period-columns"
import { typesOf } from "./types-of"
import type { StockedForecast } from "./stocked-forecast"

type Row = Record<string, string | number | boolean | null>

/** Items that are laid out at once; all would take a gigabyte in a big shop. */
const BATCH = 5_000

/** Writes `forecast_item`, `forecast_period` and `forecast_run` anew. */
export async function writeForecast(
  connection: DuckDBConnection,
  run: Row & { run: string; as_of: string; periods: number },
  forecasts: readonly StockedForecast[],
  overrides: readonly DayOverride[]
): Promise<void> {
  for (const { name } of [
    forecastItemModel,
    forecastPeriodModel,
    forecastRunModel,
  ]) {
    await connection.run(`delete from ${name}`)
  }
  for (let first = 0; first < forecasts.length; first += BATCH) {
    const batch = forecasts.slice(first, first + BATCH)
    await insertJson(
      connection,
      forecastItemModel.name,
      typesOf(forecastItemModel),
      batch.map((one) => ({ run: run.run, ...itemRow(one) }))
    )
    await writePeriods(connection, run, batch, overrides)
  }
  await insertJson(
    connection,
    forecastRunModel.name,
    typesOf(forecastRunModel),
    [run]
  )
}

async function writePeriods(
  connection: DuckDBConnection,
  { run, as_of, periods }: { run: string; as_of: string; periods: number },
  batch: readonly StockedForecast[],
  overrides: readonly DayOverride[]
): Promise<void> {
  const { columns, overridden } = periodColumns(batch, periods, overrides)
  await appendNumbers(connection, "forecast_numbers", columns)
  await fillTable(
    connection,
    "forecast_key",
    { place: "INTEGER", inventory_item_id: "VARCHAR", location_id: "VARCHAR" },
    batch.map(({ series: { inventory_item_id, location_id } }, place) => ({
      place,
      inventory_item_id,
      location_id,
    }))
  )
  await fillTable(
    connection,
    "forecast_overridden",
    { place: "INTEGER", ahead: "INTEGER", reason: "VARCHAR" },
    overridden
  )
  await connection.run(INSERT, { run, as_of })
}

/** A temporary table in place of the last of the name. */
async function fillTable(
  connection: DuckDBConnection,
  table: string,
  columns: Record<string, string>,
  rows: Row[]
): Promise<void> {
  await connection.run(
    `create or replace temp table ${table} (${Object.entries(columns)
      .map((column) => column.join(" "))
      .join(", ")})`
  )
  await insertJson(connection, table, columns, rows)
}

const INSERT = `
insert into ${forecastPeriodModel.name} by name
select $run as run, k.inventory_item_id, k.location_id,
  n.ahead::integer as ahead, $as_of::date + (7 * (n.ahead::integer - 1)) as period,
  n.mean, n.base_mean, n.q50, n.q80, n.q95, n.low50, n.high50, n.low80, n.high80, n.low95, n.high95,
  o.reason as override
from forecast_numbers n join forecast_key k on k.place = n.place::integer
left join forecast_overridden o on o.place = k.place and o.ahead = n.ahead::integer
order by k.place, n.ahead`
