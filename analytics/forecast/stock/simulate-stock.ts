import { ITEM_STATES } from "../fit/item-state"
import type { Fit } from "../outlook/fit"
import { cutPanel } from "../panel/cut-panel"
import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import { coverAtFill } from "./cover-at-fill"
import { orderLevels } from "./order-levels"
import { Shelf } from "./shelf"
import type { StockOutcome } from "./stock-outcome"
import { COVER_LEVELS, SERVICE_LEVELS } from "./stock-policies"
import { TooShortForStock } from "./too-short-for-stock"

/** Periods until a shelf that starts full is what its rule makes of it. */
const WARM_UP = 8

/** Orders are placed in every period. */
const REVIEW = 1

const FITTED = ITEM_STATES.indexOf("fitted")

/**
 * Replays the second half of a panel under both rules: every period a forecast
 * of lead time + 1 periods from what was known, an order up to its level, goods
 * a lead time later before demand, lost sales.
 *
 * @param leadTime whole periods, at least 0.
 * @throws TooShortForStock
 */
export async function simulateStock(
  panel: Panel,
  leadTime: number,
  fit: Fit,
  onPeriod?: (done: number, of: number) => void
): Promise<StockOutcome> {
  const { periods, stride, quantity, unitValue } = panel
  const { cycle } = forecastSettings(panel.frequency)
  const first = Math.max(cycle, Math.floor(periods / 2)) + 4
  if (first + WARM_UP >= periods) {
    throw new TooShortForStock(first + WARM_UP + 1, periods)
  }
  const shelves = [...SERVICE_LEVELS, ...COVER_LEVELS].map(
    () => new Shelf(panel.ids.length, leadTime)
  )
  let items: number[] = []
  for (let t = first; t < periods; t++) {
    const model = await fit(cutPanel(panel, t), leadTime + REVIEW)
    if (t === first) {
      items = panel.ids.flatMap((_, item) =>
        model.fitted.states[item] === FITTED ? [item] : []
      )
    }
    for (const item of items) {
      const levels = orderLevels(model, item)
      const units = quantity[item * stride + t]
      shelves.forEach((shelf, at) => {
        if (t === first) {
          shelf.fill(item, levels[at])
        }
        shelf.receive(item, t)
        shelf.order(item, t, levels[at])
        if (leadTime === 0) {
          shelf.receive(item, t)
        }
        shelf.sell(item, units, unitValue[item], t >= first + WARM_UP)
      })
    }
    onPeriod?.(t - first + 1, periods - first)
  }
  return summarise(shelves, leadTime, items.length, periods - first - WARM_UP)
}

function summarise(
  shelves: readonly Shelf[],
  leadTime: number,
  items: number,
  periods: number
): StockOutcome {
  const outcomes = shelves.map((shelf) => shelf.outcome())
  const split = SERVICE_LEVELS.length
  const rows = (levels: readonly number[], from: number) =>
    levels.map((level, at) => ({ level, ...outcomes[from + at] }))
  const policy = (
    name: StockOutcome["policies"][number]["policy"],
    levels: ReturnType<typeof rows>
  ) => ({ policy: name, levels, cover_at_fill: coverAtFill(levels) })
  return {
    lead_time: leadTime,
    review: REVIEW,
    items,
    periods,
    policies: [
      policy("blend", rows(SERVICE_LEVELS, 0)),
      policy("days_of_cover", rows(COVER_LEVELS, split)),
    ],
  }
}
