import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows, type WarehouseRow } from "../warehouse/read-rows"
import type { DemandSeries } from "./demand-series"
import { readNumbers } from "./read-numbers"
import { BLOCKS_SQL, SERIES_SQL, TRADING_SQL } from "./series-sql"

/** Older blocks than four years tell nothing more. */
const MOST_BLOCKS = 208

/** Demand of every series in blocks of 7 days, oldest first. */
export type SeriesBlocks = {
  series: DemandSeries[]
  /** Blocks of the longest series; series i has its at i · periods + t. */
  periods: number
  quantity: Float64Array
  project: Float64Array
  lines: Float64Array
  /** Share of each block's trade in which it could be sold. */
  exposure: Float64Array
}

/** Reads what the models need from the warehouse, by item and location. */
export async function readSeries(
  connection: DuckDBConnection
): Promise<SeriesBlocks> {
  await connection.run(SERIES_SQL)
  const rows = await readRows(
    connection,
    `select * exclude (place, is_gone, is_end_of_life, blocks),
       least(blocks, ${MOST_BLOCKS}) as blocks,
       is_gone::integer as is_gone, is_end_of_life::integer as is_end_of_life
     from forecast_series order by place`
  )
  const series = rows.map(toSeries)
  const periods = series.reduce((most, { blocks }) => Math.max(most, blocks), 0)
  const found = await readNumbers(connection, BLOCKS_SQL)
  const trading = await readNumbers(connection, TRADING_SQL)
  return {
    series,
    periods,
    ...layBlocks(series.length, periods, found, trading),
  }
}

const toSeries = (row: WarehouseRow): DemandSeries => ({
  inventory_item_id: String(row.inventory_item_id),
  location_id: textOf(row.location_id),
  blocks: Number(row.blocks),
  last_demand_on: textOf(row.last_demand_on),
  lines_year: Number(row.lines_year),
  units_year: Number(row.units_year),
  price_minor: numberOf(row.price_minor),
  currency_code: textOf(row.currency_code),
  cost_minor: numberOf(row.cost_minor),
  category: textOf(row.category),
  is_gone: row.is_gone === 1,
  is_end_of_life: row.is_end_of_life === 1,
  predecessor_item_id: textOf(row.predecessor_item_id),
})

const textOf = (value: string | number | null) =>
  value === null ? null : String(value)

const numberOf = (value: string | number | null) =>
  value === null ? null : Number(value)

function layBlocks(
  count: number,
  periods: number,
  [at, ago, units, bulk, orders, lost]: readonly Float64Array[],
  [tradedAgo, tradedDays]: readonly Float64Array[]
) {
  const days = new Float64Array(periods).fill(7)
  tradedAgo.forEach((blocks, row) => {
    if (blocks < periods) {
      days[periods - 1 - blocks] = tradedDays[row]
    }
  })
  const open = days.map((traded) => (traded > 0 ? 1 : 0))
  const quantity = new Float64Array(count * periods)
  const project = new Float64Array(count * periods)
  const lines = new Float64Array(count * periods)
  const exposure = new Float64Array(count * periods)
  for (let one = 0; one < count; one++) {
    exposure.set(open, one * periods)
  }
  for (let row = 0; row < at.length; row++) {
    const t = periods - 1 - ago[row]
    if (t < 0) {
      continue
    }
    const place = at[row] * periods + t
    quantity[place] = units[row]
    project[place] = bulk[row]
    lines[place] = orders[row]
    exposure[place] = days[t] > 0 ? Math.max(0, 1 - lost[row] / days[t]) : 0
  }
  return { quantity, project, lines, exposure }
}
