import {
  cutPanel,
  fitPanel,
  outlookOf,
  type Panel,
} from "../../../analytics/forecast"
import { demandQuantiles } from "../../../analytics/forecast/distribution/demand-quantiles"
import { salesWeek } from "./sales-week"

/** What the shop knows of a week in which it ran out. */
export type Knowledge = "demand" | "sales" | "larger" | "exposure"

const FIRST = 56
const COUNTED_FROM = 64
const LEAD = 2
const SPAN = LEAD + 1
const SERVICE = 0.95

/**
 * Replays ordering under what the shop would know; the protocol of the data's
 * README.
 *
 * @param panel true demand by week; `daily` the same items by day.
 * @returns fill in money and mean stock in weeks of demand.
 */
export function replayStockOuts(
  panel: Panel,
  daily: Panel<"day">,
  knowledge: Knowledge
) {
  const known: Panel = {
    ...panel,
    quantity: panel.quantity.slice(),
    lines: panel.lines?.slice() ?? null,
    exposure:
      knowledge === "exposure"
        ? new Float64Array(panel.quantity.length).fill(1)
        : null,
  }
  const trading = tradingDays(daily)
  const shelves = new Map<number, { stock: number; orders: number[] }>()
  const money = { demand: 0, met: 0, held: 0 }
  for (let t = FIRST; t < panel.periods; t++) {
    const { items } = outlookOf(fitPanel(cutPanel(known, t), SPAN), {
      horizon: SPAN,
    })
    items.forEach(({ method, sum, means }, item) => {
      const level = demandQuantiles([SERVICE], sum.mean, sum.variance)[0]
      if (t === FIRST && (method === "blend" || method === "comb5")) {
        shelves.set(item, { stock: level, orders: Array<number>(LEAD).fill(0) })
      }
      const shelf = shelves.get(item)
      if (!shelf) {
        return
      }
      shelf.stock += shelf.orders.shift() ?? 0
      const position = shelf.stock + shelf.orders.reduce((a, b) => a + b, 0)
      shelf.orders.push(Math.max(0, level - position))
      const week = salesWeek(
        shelf.stock,
        daysOf(daily, item, t),
        trading.slice(7 * t, 7 * t + 7)
      )
      shelf.stock = week.left
      learn(known, item, t, week, knowledge, means[0] ?? 0)
      if (t >= COUNTED_FROM) {
        const value = panel.unitValue[item]
        money.demand += value * (week.sold + week.lost)
        money.met += value * week.sold
        money.held += value * week.left
      }
    })
  }
  return {
    items: shelves.size,
    fill: money.met / money.demand,
    weeks_of_stock: money.held / money.demand,
  }
}

function learn(
  known: Panel,
  item: number,
  t: number,
  { sold, lost, exposure }: ReturnType<typeof salesWeek>,
  knowledge: Knowledge,
  forecast: number
): void {
  const at = item * known.stride + t
  if (knowledge === "demand" || sold + lost === 0) {
    if (known.exposure) {
      known.exposure[at] = exposure
    }
    return
  }
  if (known.lines) {
    known.lines[at] *= sold / (sold + lost)
  }
  known.quantity[at] =
    knowledge === "larger" && lost > 0 ? Math.max(sold, forecast) : sold
  if (known.exposure) {
    known.exposure[at] = exposure
  }
}

const daysOf = (
  { quantity, stride }: Panel<"day">,
  item: number,
  t: number
) => [...quantity.subarray(item * stride + 7 * t, item * stride + 7 * t + 7)]

function tradingDays({ quantity, stride }: Panel<"day">): boolean[] {
  const trading = Array<boolean>(stride).fill(false)
  quantity.forEach((units, at) => {
    trading[at % stride] ||= units > 0
  })
  return trading
}
