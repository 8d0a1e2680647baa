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
import { unbindLabelled } from "./unbind-labelled"

/**
 * What cancelling an order does: all that is charged goes back, labels of
 * parcels in the house are void, all units are free or to be put away.
 *
 * @throws MedusaError NOT_ALLOWED when something of it left the house or is
 *   fulfilled in no parcel, or money was granted back that is not paid.
 */
export function planCancel(given: ChangeFacts): UnhashedPlan {
  const facts = unbindLabelled(given)
  const { order, reservations } = facts
  refuseFulfilled(facts)
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

/** Labels of parcels in the house are voided with the order. */
function refuseFulfilled(facts: ChangeFacts): void {
  const { order, parcels } = facts
  const voidable = parcels
    .filter(({ state }) => state === "labelled")
    .map(({ fulfillment_id }) => fulfillment_id)
  const others = (order.fulfillments ?? []).filter(
    ({ id, canceled_at, shipped_at }) =>
      !canceled_at && (shipped_at || !voidable.includes(id))
  )
  if (others.length || parcels.some(({ is_bound }) => is_bound)) {
    refuseHandedOver(facts, null)
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
