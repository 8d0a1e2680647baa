import { ITEM_STATES } from "../fit/item-state"
import type { Fit } from "../outlook/fit"
import { cutPanel } from "../panel/cut-panel"
import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import { coverAtFill } from "./cover-at-fill"
import { orderLevels } from "./order-levels"
import type { OwnLevels } from "./own-levels"
import { Shelf } from "./shelf"
import type { StockOutcome } from "./stock-outcome"
import { COVER_LEVELS, NOMINAL, SERVICE_LEVELS } from "./stock-policies"
import { TooShortForStock } from "./too-short-for-stock"

/** Periods until a shelf that starts full is what its rule makes of it. */
const WARM_UP = 8

/** Orders are placed in every period. */
const REVIEW = 1

const FITTED = ITEM_STATES.indexOf("fitted")

const NONE: OwnLevels = new Map()

/**
 * Replays the second half of a panel under each rule: every period a forecast
 * of lead time + 1 periods from what was known, an order up to its level, goods
 * a lead time later before demand, lost sales.
 *
 * @param leadTime whole periods, at least 0.
 * @param own where any item has them, what the merchant does now is replayed
 *   beside the rules.
 * @throws TooShortForStock
 */
export async function simulateStock(
  panel: Panel,
  leadTime: number,
  fit: Fit,
  onPeriod?: (done: number, of: number) => void,
  own: OwnLevels = NONE
): Promise<StockOutcome> {
  const { periods, stride, quantity, unitValue } = panel
  const { cycle } = forecastSettings(panel.frequency)
  const first = Math.max(cycle, Math.floor(periods / 2)) + 4
  if (first + WARM_UP >= periods) {
    throw new TooShortForStock(first + WARM_UP + 1, periods)
  }
  const open = () => new Shelf(panel.ids.length, leadTime)
  const shelves = [...SERVICE_LEVELS, ...COVER_LEVELS].map(open)
  const ownShelf = open()
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
      const turn = (shelf: Shelf, most: number, least = most) => {
        if (t === first) {
          shelf.fill(item, most)
        }
        shelf.receive(item, t)
        shelf.order(item, t, most, least)
        if (leadTime === 0) {
          shelf.receive(item, t)
        }
        const units = quantity[item * stride + t]
        shelf.sell(item, units, unitValue[item], t >= first + WARM_UP)
      }
      shelves.forEach((shelf, at) => turn(shelf, levels[at]))
      const set = own.get(panel.ids[item])
      turn(ownShelf, set?.max ?? levels[NOMINAL], set?.min)
    }
    onPeriod?.(t - first + 1, periods - first)
  }
  const outcome = summarise(
    shelves,
    leadTime,
    items.length,
    periods - first - WARM_UP
  )
  const set = items.filter((item) => own.has(panel.ids[item])).length
  return set ? withOwn(outcome, ownShelf, set) : outcome
}

/** The one point of what the merchant does now. */
function withOwn(
  outcome: StockOutcome,
  shelf: Shelf,
  set: number
): StockOutcome {
  const levels = [{ level: set / outcome.items, ...shelf.outcome() }]
  const own = {
    policy: "min_max" as const,
    levels,
    cover_at_fill: coverAtFill(levels),
  }
  return { ...outcome, policies: [...outcome.policies, own] }
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
