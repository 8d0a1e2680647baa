import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { MoneyFactsOfOrder } from "../../../modules/reconciliation/storage/order-money/read-money-facts"
import type {
  OrderMoneyChange,
  ReckonedOrderMoney,
} from "../../../modules/reconciliation/storage/order-money/write-order-money"
import { dueOfOrder } from "../../verification/facts/due-of-order"
import { readOrderForReview } from "../../verification/order/read-order-for-review"
import { toOrderMoney } from "./to-order-money"

/** Orders whose items are read at once. */
const BATCH = 100

/**
 * Reckons orders' money anew, in each of its currencies, and writes what
 * changed. Drafts have none.
 *
 * @returns what changed, of which listeners are to be told.
 */
export async function reckonOrders(
  container: MedusaContainer,
  orderIds: string[]
): Promise<OrderMoneyChange[]> {
  const ids = [...new Set(orderIds)]
  const changes: OrderMoneyChange[] = []
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    changes.push(...(await reckonBatch(container, batch)))
  }
  return changes
}

async function reckonBatch(
  container: MedusaContainer,
  orderIds: string[]
): Promise<OrderMoneyChange[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const { data: placed } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id"],
      filters: { id: orderIds, is_draft_order: false },
    })
  const readAt = await reconciliation.readClock()
  const facts = await reconciliation.readMoneyFacts(placed.map(({ id }) => id))
  const reckoned: ReckonedOrderMoney[] = []
  for (const { id } of placed) {
    const own = facts.filter(({ order_id }) => order_id === id)
    reckoned.push(...(await reckonOne(container, id, own, readAt)))
  }
  return await reconciliation.writeOrderMoney(reckoned, readAt)
}

/** An order that cannot be read is told and does not keep the others. */
async function reckonOne(
  container: MedusaContainer,
  id: string,
  known: MoneyFactsOfOrder[],
  readAt: string
): Promise<ReckonedOrderMoney[]> {
  try {
    const order = await readOrderForReview(container, id)
    const currency_code = order.currency_code.toLowerCase()
    const due = dueOfOrder(order)
    return toOrderMoney({ id, currency_code, due }, known, readAt)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `The money of order ${id} was not reckoned: ` + (error as Error).message
      )
    return []
  }
}
