import type { TodayLine } from "../../src/types/order-desk"

const queue = (filters: Record<string, string[]>) =>
  `/order-cycle/orders?${new URLSearchParams(
    Object.entries(filters).map(([name, values]) => [
      name,
      // The dashboard's table keeps its filters as JSON in the URL.
      JSON.stringify(values),
    ])
  )}`

/** Where the work of a line is done; null until that part has a page. */
export const todayLinks: Record<TodayLine["key"], string | null> = {
  to_verify: queue({ stage: ["received", "verifying"] }),
  on_hold: queue({ stage: ["held"] }),
  to_pack: queue({ stage: ["released"] }),
  to_hand_over: "/order-cycle/handover",
  late: queue({
    stage: ["received", "verifying", "held", "ready", "released"],
  }),
  courier_exceptions: null,
  money_unmatched: null,
  reorder_now: "/order-cycle/replenishment",
  stock_alerts: "/order-cycle/stock-alerts",
}

/** The queue of one kind of hold. */
export const holdLink = (type: string) =>
  queue({ stage: ["held"], hold: [type] })
