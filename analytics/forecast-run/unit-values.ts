import type { DemandSeries } from "./demand-series"

/** Part of a currency's revenue whose cost must be known to rank by margin. */
const KNOWN_COST = 0.8

/**
 * What a unit of each series is worth among all, without a unit: its margin
 * as a part of its currency's total, times that currency's part of all order
 * lines; currencies are never summed. Where the costs of less than 80 % of a
 * currency's revenue are known, revenue takes the place of margin; what was
 * never sold, and items over all locations, are worth 0.
 */
export function unitValues(series: readonly DemandSeries[]): Float64Array {
  const totals = new Map<string, Totals>()
  for (const one of series) {
    const { currency_code, location_id, price_minor } = one
    if (currency_code && location_id && price_minor) {
      const all = totals.get(currency_code) ?? NOTHING
      const margin = marginOf(one)
      totals.set(currency_code, {
        lines: all.lines + one.lines_year,
        revenue: all.revenue + price_minor * one.units_year,
        known: all.known + (margin === null ? 0 : price_minor * one.units_year),
        margin: all.margin + (margin ?? 0) * one.units_year,
      })
    }
  }
  const lines = [...totals.values()].reduce((sum, one) => sum + one.lines, 0)
  return Float64Array.from(series, (one) => {
    const all = totals.get(one.currency_code ?? "")
    if (!all || !one.location_id || !one.price_minor || !lines) {
      return 0
    }
    const isMargin = all.known >= KNOWN_COST * all.revenue && all.margin > 0
    // Of what no cost is known, the margin is taken for that of the others.
    const value = isMargin
      ? (marginOf(one) ?? (one.price_minor * all.margin) / all.known)
      : one.price_minor
    const total = isMargin
      ? all.margin * (all.revenue / all.known)
      : all.revenue
    return total > 0 ? (value / total) * (all.lines / lines) : 0
  })
}

type Totals = { lines: number; revenue: number; known: number; margin: number }

const NOTHING: Totals = { lines: 0, revenue: 0, known: 0, margin: 0 }

const marginOf = ({ price_minor, cost_minor }: DemandSeries) =>
  price_minor === null || cost_minor === null
    ? null
    : Math.max(0, price_minor - cost_minor)
