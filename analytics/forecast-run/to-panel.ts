import type { Panel } from "../forecast/panel/panel"
import type { DemandSeries } from "./demand-series"
import type { SeriesBlocks } from "./read-series"
import { seriesId } from "./series-id"
import { unitValues } from "./unit-values"

/** Series as the models want them; they stand in the order of their ids. */
export function toPanel({ series, periods, ...layers }: SeriesBlocks): Panel {
  const ids = series.map(seriesId)
  const known = new Set(ids)
  return {
    frequency: "week",
    ids,
    periods,
    stride: periods,
    start: Int32Array.from(series, ({ blocks }) => periods - blocks),
    ...layers,
    project: null,
    unitValue: unitValues(series),
    categories: series.map(({ category }) => category),
    priceBands: series.map(priceBand),
    predecessors: series.map((one) => predecessorOf(one, known)),
  }
}

/** Prices that double: which currency, and how often. */
const priceBand = ({ price_minor, currency_code }: DemandSeries) =>
  price_minor && currency_code
    ? `${currency_code} ${Math.floor(Math.log2(price_minor))}`
    : null

/** The predecessor at the same location; else as a whole. */
function predecessorOf(
  { predecessor_item_id, location_id }: DemandSeries,
  known: ReadonlySet<string>
) {
  if (predecessor_item_id === null) {
    return null
  }
  const there = { inventory_item_id: predecessor_item_id, location_id }
  return known.has(seriesId(there)) ? seriesId(there) : predecessor_item_id
}
