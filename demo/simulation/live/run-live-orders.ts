import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createPickTasksWorkflow,
  markDeliveriesWorkflow,
  openCourierAccountWorkflow,
  verifyOrderWorkflow,
} from "../../../src/workflows"
import { localDay } from "../calendar/local-day"
import { courierCodes } from "../orders/couriers"
import type { StoreIds } from "../platform/store-ids"
import { toBcaCsv } from "../files/to-bca-csv"
import { transferEntry } from "../files/transfer-entry"
import { bringAlong } from "./bring-along"
import type { LiveOrder } from "./live-order"
import { makeDemoRules } from "./make-demo-rules"
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
 *
 * @returns the ids that they got.
 */
export async function runLiveOrders(
  container: MedusaContainer,
  { store, orders, reference, onOrder }: LiveRun
): Promise<Map<LiveOrder, string>> {
  const { result: account } = await openCourierAccountWorkflow(container).run({
    input: {
      provider_id: "generic",
      name: "Kurir demo",
      couriers: [...courierCodes],
      secret: courierSecret,
      time_zone: "Asia/Jakarta",
    },
  })
  await makeDemoRules(container)
  const placed = new Map<LiveOrder, string>()
  const waiting = [...orders]
  const work = async () => {
    for (let order = waiting.shift(); order; order = waiting.shift()) {
      const id = await bringOne(container, store, account.id, order)
      placed.set(order, id)
      onOrder(placed.size)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  await markDeliveriesWorkflow(container).run()
  await receiveTransfers(container, placed, localDay(reference))
  return placed
}

/**
 * Lets a statement pay the orders that wait for one. They are verified here
 * too, because this process ends before its events are all heard.
 */
async function receiveTransfers(
  container: MedusaContainer,
  placed: Map<LiveOrder, string>,
  day: string
): Promise<void> {
  const paid = [...placed].filter(([{ goal }]) => goal === "paid_by_transfer")
  if (!paid.length) {
    return
  }
  const entries = paid.flatMap(([order]) => transferEntry(order, day))
  await matchTransfers(container, toBcaCsv(entries))
  for (const [, order_id] of paid) {
    await verifyOrderWorkflow(container).run({
      input: { order_id, actor: "system" },
    })
    await createPickTasksWorkflow(container).run({
      input: { order_id, actor: "system" },
    })
  }
}

async function bringOne(
  container: MedusaContainer,
  store: StoreIds,
  account: string,
  order: LiveOrder
): Promise<string> {
  try {
    return await bringAlong(container, store, account, order)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`An order in progress (${order.goal}) failed: ${why}`, {
      cause: error,
    })
  }
}
