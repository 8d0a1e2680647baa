import type { MedusaContainer } from "@medusajs/framework/types"
import {
  markDeliveriesWorkflow,
  openCourierAccountWorkflow,
} from "../../../src/workflows"
import { localDay } from "../calendar/local-day"
import { courierCodes } from "../orders/couriers"
import type { StoreIds } from "../platform/store-ids"
import { toBcaCsv } from "../files/to-bca-csv"
import { transferEntry } from "../files/transfer-entry"
import { bringAlong } from "./bring-along"
import type { LiveOrder } from "./live-order"
import { matchTransfers } from "./match-transfers"

/** Signs webhooks that one may try against the demo; it guards nothing. */
const courierSecret = "demo-courier-secret"

/** Orders that are played at the same time; they share no goods' last unit. */
const workers = 4

export type LiveRun = {
  store: StoreIds
  orders: LiveOrder[]
  reference: Date
  /** Called after each order with how many are done. */
  onOrder: (done: number) => void
}

/**
 * Plays the orders in progress. The first that fails stops the demo: a store
 * half in progress would mislead.
 */
export async function runLiveOrders(
  container: MedusaContainer,
  { store, orders, reference, onOrder }: LiveRun
): Promise<void> {
  const { result: account } = await openCourierAccountWorkflow(container).run({
    input: {
      provider_id: "generic",
      name: "Kurir demo",
      couriers: [...courierCodes],
      secret: courierSecret,
      time_zone: "Asia/Jakarta",
    },
  })
  let done = 0
  const waiting = [...orders]
  const work = async () => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      await bringOne(container, store, account.id, order)
      onOrder(++done)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  await markDeliveriesWorkflow(container).run()
  const paid = orders.filter(({ goal }) => goal === "paid_by_transfer")
  if (paid.length) {
    const day = localDay(reference)
    const entries = paid.flatMap((order) => transferEntry(order, day))
    await matchTransfers(container, toBcaCsv(entries))
  }
}

async function bringOne(
  container: MedusaContainer,
  store: StoreIds,
  account: string,
  order: LiveOrder
): Promise<void> {
  try {
    await bringAlong(container, store, account, order)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`An order in progress (${order.goal}) failed: ${why}`, {
      cause: error,
    })
  }
}
