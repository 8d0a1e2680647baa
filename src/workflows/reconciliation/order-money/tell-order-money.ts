import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OrderMoneyChange } from "../../../modules/reconciliation/storage/order-money/write-order-money"
import { orderCycleEvents } from "../../../types/events"

/**
 * Tells listeners of changes, then notes that they know. Killed in between it
 * tells once more, never less. The event goes at once and not with a workflow's
 * end, which the note would not wait for.
 */
export async function tellOrderMoney(
  container: MedusaContainer,
  changes: OrderMoneyChange[]
): Promise<void> {
  if (!changes.length) {
    return
  }
  await container.resolve(Modules.EVENT_BUS).emit(
    changes.map(({ order_id, currency_code, state, version }) => ({
      name: orderCycleEvents.orderMoneyChanged,
      data: { id: order_id, currency_code, state, version },
    }))
  )
  await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .markMoneyTold(changes)
}
