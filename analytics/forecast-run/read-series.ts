import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows, type WarehouseRow } from "../warehouse/read-rows"
import type { DemandSeries } from "./demand-series"
import { eachChunk } from "./each-chunk"
import { BLOCKS_SQL, SERIES_SQL, TRADING_SQL } from "./series-sql"

/** Older blocks than four years tell nothing more. */
const MOST_BLOCKS = 208

/** Demand of every series in blocks of 7 days, oldest first. */
export type SeriesBlocks = {
  series: DemandSeries[]
  /** Blocks of the longest series; series i has its at i · periods + t. */
  periods: number
  quantity: Float64Array
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
  const days = await readTrading(connection, periods)
  const layers = emptyLayers(series.length, days)
  await eachChunk(connection, BLOCKS_SQL, (columns) =>
    layBlocks(layers, days, columns)
  )
  return { series, periods, ...layers }
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

/** Days of each block on which the store was open, oldest first. */
async function readTrading(
  connection: DuckDBConnection,
  periods: number
): Promise<Float64Array> {
  const days = new Float64Array(periods).fill(7)
  await eachChunk(connection, TRADING_SQL, ([ago, traded]) =>
    ago.forEach((blocks, row) => {
      if (blocks < periods) {
        days[periods - 1 - blocks] = traded[row]
      }
    })
  )
  return days
}

/** A block without a row had no demand, and stock whenever the store traded. */
function emptyLayers(count: number, days: Float64Array) {
  const open = days.map((traded) => (traded > 0 ? 1 : 0))
  const layer = () => new Float64Array(count * days.length)
  const layers = { quantity: layer(), lines: layer(), exposure: layer() }
  for (let one = 0; one < count; one++) {
    layers.exposure.set(open, one * days.length)
  }
  return layers
}

function layBlocks(
  { quantity, lines, exposure }: ReturnType<typeof emptyLayers>,
  days: Float64Array,
  [place, ago, units, orders, lost]: readonly Float64Array[]
): void {
  const periods = days.length
  for (let row = 0; row < place.length; row++) {
    const t = periods - 1 - ago[row]
    if (t >= 0) {
      const at = place[row] * periods + t
      quantity[at] = units[row]
      lines[at] = orders[row]
      exposure[at] = days[t] > 0 ? Math.max(0, 1 - lost[row] / days[t]) : 0
    }
  }
}
