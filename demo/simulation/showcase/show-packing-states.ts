import type { MedusaContainer } from "@medusajs/framework/types"
import type { CarrierDesk } from "../../carrier/carrier-desk"
import {
  createPickTasksWorkflow,
  verifyOrderWorkflow,
} from "../../../src/workflows"
import { buyInStore } from "../live/buy-in-store"
import type { LiveOrder } from "../live/live-order"
import { payLiveOrder } from "../live/pay-live-order"
import type { StoreIds } from "../platform/store-ids"
import { moveToJakarta } from "./move-to-jakarta"
import { pickInBatch } from "./pick-in-batch"
import { standInState } from "./stand-in-state"

export type Showcase = {
  store: StoreIds
  desk: CarrierDesk
  orders: LiveOrder[]
}

/**
 * Buys, pays and releases the newest orders one after another and packs each
 * as far as it shall stand.
 *
 * @throws Error that names the state which could not be had.
 */
export async function showPackingStates(
  container: MedusaContainer,
  { store, desk, orders }: Showcase
): Promise<void> {
  const walked: string[] = []
  for (const order of orders) {
    try {
      const id = await release(container, store, order)
      if (order.stands === "picking") {
        walked.push(id)
      }
      await standInState(container, desk, id, order)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`No order stands in ${order.stands}: ${why}`, {
        cause: error,
      })
    }
  }
  if (walked.length) {
    await pickInBatch(container, store.locations.jakarta, walked)
  }
}

/** Pick tasks and plan are made here too: this process ends before its events. */
async function release(
  container: MedusaContainer,
  store: StoreIds,
  order: LiveOrder
): Promise<string> {
  const order_id = await buyInStore(container, store, order)
  await moveToJakarta(container, store, order_id)
  await payLiveOrder(container, order_id, order)
  const input = { order_id, actor: "system" }
  await verifyOrderWorkflow(container).run({ input })
  await createPickTasksWorkflow(container).run({ input })
  return order_id
}
