import type { Page } from "playwright-core"
import type { PackingState } from "../../demo/simulation/showcase/packing-states"
import { askAdmin } from "./ask-admin"

export type ShownOrder = { id: string; display_id: number }

type Order = ShownOrder & {
  metadata: { order_cycle_demo_stands?: PackingState } | null
}

/** The demo's newest orders by the state of packing that they show. */
export async function findShownOrders(
  page: Page
): Promise<Map<PackingState, ShownOrder[]>> {
  const { orders } = await askAdmin<{ orders: Order[] }>(
    page,
    "orders?limit=30&order=-display_id&fields=id,display_id,metadata"
  )
  const shown = new Map<PackingState, ShownOrder[]>()
  for (const { metadata, ...order } of orders) {
    const state = metadata?.order_cycle_demo_stands
    if (state) {
      shown.set(state, [...(shown.get(state) ?? []), order])
    }
  }
  return shown
}
