import type { DuckDBConnection } from "@duckdb/node-api"
import { forecastItemModel } from "../models/forecast/forecast-item"
import { forecastPeriodModel } from "../models/forecast/forecast-period"
import { forecastRunModel } from "../models/forecast/forecast-run"
import type { Model } from "../models/model"
import { insertJson } from "../warehouse/insert-json"
import { appendNumbers } from "./append-numbers"
import { itemRow } from "./item-row"
import type { DayOverride } from "./override-means"
import { periodColumns } from "./period-columns"
import type { StockedForecast } from "./stocked-forecast"

type Row = Record<string, string | number | boolean | null>

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
  await insertJson(
    connection,
    forecastItemModel.name,
    typesOf(forecastItemModel),
    forecasts.map((one) => ({ run: run.run, ...itemRow(one) }))
  )
  await writePeriods(connection, run, forecasts, overrides)
  await insertJson(
    connection,
    forecastRunModel.name,
    typesOf(forecastRunModel),
    [run]
  )
}

async function writePeriods(
  connection: DuckDBConnection,
  run: { run: string; as_of: string; periods: number },
  forecasts: readonly StockedForecast[],
  overrides: readonly DayOverride[]
): Promise<void> {
  const { columns, overridden } = periodColumns(
    forecasts,
    run.periods,
    overrides
  )
  await appendNumbers(connection, "forecast_numbers", columns)
  await connection.run(
    `create or replace temp table forecast_key (place integer,
       inventory_item_id varchar, location_id varchar);
     create or replace temp table forecast_overridden (place integer,
       ahead integer, reason varchar)`
  )
  await insertJson(
    connection,
    "forecast_key",
    { place: "INTEGER", inventory_item_id: "VARCHAR", location_id: "VARCHAR" },
    forecasts.map(({ series: { inventory_item_id, location_id } }, place) => ({
      place,
      inventory_item_id,
      location_id,
    }))
  )
  await insertJson(
    connection,
    "forecast_overridden",
    { place: "INTEGER", ahead: "INTEGER", reason: "VARCHAR" },
    overridden.map(({ at, ...one }) => ({ place: at, ...one }))
  )
  await connection.run(INSERT, { run: run.run, as_of: run.as_of })
  await connection.run(
    `drop table forecast_numbers; drop table forecast_key;
     drop table forecast_overridden`
  )
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

const typesOf = ({ columns }: Model) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { type }]) => [name, type])
  )
