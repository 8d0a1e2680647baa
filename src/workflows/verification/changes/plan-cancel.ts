import type { FreedUnits } from "../../../modules/verification/changes/plan-freed-units"
import { sayAmount } from "../refunds/say-amount"
import type { OrderForRefund } from "../refunds/order-for-refund"
import { planPayouts } from "../refunds/plan-payouts"
import type { ChangeFacts } from "./change-facts"
import { emptyPlan, type UnhashedPlan } from "./empty-plan"
import { orderMoney } from "./order-money"
import { refuseChange } from "./refuse-change"
import { refuseHandedOver } from "./refuse-handed-over"
import { toCancelTasks } from "./to-cancel-tasks"
import { toFreedStock } from "./to-freed-stock"
import { toOutdatedDocuments } from "./to-outdated-documents"

/**
 * What cancelling an order does: all that is charged goes back, all units are
 * free.
 *
 * @throws MedusaError NOT_ALLOWED when something of it is fulfilled, or money
 *   was granted back that is not paid.
 */
export function planCancel(facts: ChangeFacts): UnhashedPlan {
  const { order, reservations, parcels } = facts
  if (
    (order.fulfillments ?? []).some(({ canceled_at }) => !canceled_at) ||
    parcels.some(({ is_bound }) => is_bound)
  ) {
    refuseHandedOver(facts, null)
  }
  const { charged, promised } = orderMoney(facts)
  if (promised > 0n) {
    refuseChange(
      `${sayAmount(promised, order.currency_code)} of order ` +
        `#${order.display_id} is granted back and not paid: pay it or ` +
        "withdraw it first, so that nothing is paid back twice."
    )
  }
  const plan = emptyPlan(facts, "cancel")
  return {
    ...plan,
    money: {
      ...plan.money,
      due_after: "0",
      refund: charged.toString(),
      payouts:
        planPayouts(order as unknown as OrderForRefund, {
          id: "",
          amount_minor: charged.toString(),
        }) ?? [],
    },
    stock: toFreedStock(facts, reservations.map(toFreed)),
    parcels: toCancelTasks(facts).parcels,
    documents: toOutdatedDocuments(facts, null),
  }
}

const toFreed = (
  reservation: ChangeFacts["reservations"][number]
): FreedUnits => ({
  reservation_id: reservation.id,
  line_id: reservation.line_item_id,
  inventory_item_id: reservation.inventory_item_id,
  location_id: reservation.location_id,
  units: reservation.quantity,
  waiting: reservation.waiting,
})
