import { makePanel, type PanelItem } from "../../../../analytics/forecast"
import { priceBands } from "../../../../analytics/forecast/launch/price-bands"
import type { ForecastOptions } from "../forecast-options"
import { countKnownPeriods } from "./count-known-periods"
import type { ItemFacts } from "./read-item-facts"
import type { SeriesRows } from "./read-series-rows"
import type { SeriesPanel } from "./series-panel"
import type { SeriesRow } from "./series-row"

/**
 * Lays rows out over the file's periods: what is missing after an item's first
 * row is no demand with full exposure.
 *
 * @throws Error when `asOf` lies where the file knows nothing.
 */
export function toSeriesPanel(
  { rows, grid }: SeriesRows,
  facts: ReadonlyMap<string, ItemFacts>,
  { frequency, asOf, project }: ForecastOptions
): SeriesPanel {
  const first = rows.reduce(
    (least, row) => Math.min(least, row.period),
    Infinity
  )
  const last = rows.reduce((most, row) => Math.max(most, row.period), -Infinity)
  const firstDay = (period: number) => grid.firstDay(first + period)
  const periods = countKnownPeriods(last + 1 - first, firstDay, asOf)
  const known = rows.filter((row) => row.period < first + periods)
  const items = layRows(known, first, periods, project === "include")
  return {
    panel: makePanel(withFacts(items, facts), frequency, periods),
    firstDay,
  }
}

/** Layers that say nothing are left out: models then know no better. */
function layRows(
  rows: readonly SeriesRow[],
  first: number,
  periods: number,
  withProject: boolean
): PanelItem[] {
  const exposed = rows.some(({ exposure }) => exposure !== 1)
  const counted = rows.some(({ lines }) => lines !== null)
  const items = new Map<string, PanelItem & Layers>()
  for (const row of rows) {
    const at = row.period - first
    const item = items.get(row.item) ?? {
      id: row.item,
      start: at,
      quantity: new Float64Array(periods),
      ...(exposed && { exposure: new Float64Array(periods).fill(1) }),
      ...(counted && { lines: new Float64Array(periods) }),
    }
    item.start = Math.min(item.start, at)
    item.quantity[at] = row.quantity + (withProject ? row.project : 0)
    if (item.exposure) {
      item.exposure[at] = row.exposure
    }
    if (item.lines) {
      item.lines[at] = row.lines ?? +(row.quantity > 0)
    }
    items.set(row.item, item)
  }
  return [...items.values()]
}

type Layers = {
  quantity: Float64Array
  exposure?: Float64Array
  lines?: Float64Array
}

function withFacts(
  items: readonly PanelItem[],
  facts: ReadonlyMap<string, ItemFacts>
): PanelItem[] {
  const values = items.map(({ id }) => facts.get(id)?.unitValue ?? 1)
  const bands = priceBands(values)
  return items.map((item, at) => ({
    ...item,
    unitValue: values[at],
    priceBand: bands[at],
    category: facts.get(item.id)?.category,
    predecessor: facts.get(item.id)?.predecessor,
  }))
}
