import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows, type WarehouseRow } from "../warehouse/read-rows"
import { eachChunk } from "./each-chunk"
import type {
  PublishedForecast,
  PublishedForecasts,
} from "./published-forecast"

/**
 * Reads what was forecast for items and locations, ordered by their ids.
 *
 * @param items only these; null: all.
 * @returns null when the generation has no forecast.
 */
export async function readPublishedForecasts(
  connection: DuckDBConnection,
  items: readonly string[] | null
): Promise<PublishedForecasts | null> {
  const [about] = await readRows(
    connection,
    "select run, as_of::varchar as as_of, weekday_shares, weights from forecast_run"
  )
  if (!about) {
    return null
  }
  await connection.run(placesSql, { items: JSON.stringify(items ?? []) })
  const rows = await readRows(connection, itemsSql)
  const forecasts = rows.map(toForecast)
  await eachChunk(connection, meansSql, ([places, means]) =>
    places.forEach((at, row) => forecasts[at].base_means.push(means[row]))
  )
  return {
    run: String(about.run),
    from_on: String(about.as_of),
    weekdays: JSON.parse(String(about.weekday_shares)) as number[],
    weights: JSON.parse(String(about.weights ?? "{}")),
    items: forecasts,
  }
}

const placesSql = `
create or replace temp table published_place as
select (row_number() over (order by inventory_item_id, location_id) - 1)::integer
    as place, *
from forecast_item
where json_array_length($items::json) = 0
  or inventory_item_id in (select unnest(from_json($items::json, '["varchar"]')))`

const itemsSql = `
select inventory_item_id, location_id, class, abc, xyz, life, method, reason,
  history_blocks, last_demand_on::varchar as last_demand_on, phi, s2, bias_12,
  error_blend, error_ma13, error_last_year, error_windows,
  value_minor::double as value_minor, currency_code
from published_place order by place`

const meansSql = `
select i.place::double, p.base_mean::double
from published_place i
join forecast_period p using (inventory_item_id, location_id)
order by i.place, p.ahead`

const toForecast = (row: WarehouseRow): PublishedForecast => ({
  inventory_item_id: String(row.inventory_item_id),
  location_id: String(row.location_id),
  class: textOf(row.class),
  abc: textOf(row.abc),
  xyz: textOf(row.xyz),
  life: textOf(row.life),
  method: textOf(row.method),
  reason: textOf(row.reason),
  history_blocks: Number(row.history_blocks ?? 0),
  last_demand_on: textOf(row.last_demand_on),
  phi: numberOf(row.phi),
  s2: numberOf(row.s2),
  bias_12: numberOf(row.bias_12),
  errors: {
    blend: numberOf(row.error_blend),
    ma13: numberOf(row.error_ma13),
    last_year: numberOf(row.error_last_year),
    windows: Number(row.error_windows ?? 0),
  },
  value_minor: numberOf(row.value_minor),
  currency_code: textOf(row.currency_code),
  base_means: [],
})

const textOf = (value: string | number | null) =>
  value === null ? null : String(value)

const numberOf = (value: string | number | null) =>
  value === null ? null : Number(value)
