import type { Panel } from "../forecast/panel/panel"
import { makePanel } from "../forecast/panel/make-panel"
import type { DemandSeries } from "./demand-series"
import type { SeriesBlocks } from "./read-series"
import { seriesId } from "./series-id"
import { unitValues } from "./unit-values"

/** Series as the models want them, in their order (by id). */
export function toPanel(blocks: SeriesBlocks): Panel {
  const { series, periods } = blocks
  const values = unitValues(series)
  const rows = (layer: Float64Array, at: number) =>
    layer.subarray(at * periods, (at + 1) * periods)
  const ids = new Set(
    series.map((one) => seriesId(one.inventory_item_id, one.location_id))
  )
  return makePanel(
    series.map((one, at) => ({
      id: seriesId(one.inventory_item_id, one.location_id),
      start: periods - one.blocks,
      quantity: rows(blocks.quantity, at),
      exposure: rows(blocks.exposure, at),
      project: rows(blocks.project, at),
      lines: rows(blocks.lines, at),
      unitValue: values[at],
      category: one.category,
      priceBand: priceBand(one),
      predecessor: predecessorOf(one, ids),
    })),
    "week",
    periods
  )
}

/** Prices that double: which currency, and how often. */
const priceBand = ({ price_minor, currency_code }: DemandSeries) =>
  price_minor && currency_code
    ? `${currency_code} ${Math.floor(Math.log2(price_minor))}`
    : null

/** The predecessor at the same location; else as a whole. */
function predecessorOf(
  { predecessor_item_id, location_id }: DemandSeries,
  ids: ReadonlySet<string>
) {
  if (predecessor_item_id === null) {
    return null
  }
  const here = seriesId(predecessor_item_id, location_id)
  return ids.has(here) ? here : predecessor_item_id
}
