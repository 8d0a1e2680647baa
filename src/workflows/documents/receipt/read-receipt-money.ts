import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { MoneyMove } from "../../reconciliation/items/order-money"
import { paymentsOf } from "../../reconciliation/items/payments-of"
import {
  type OrderForReceipt,
  orderForReceiptFields,
} from "./order-for-receipt"

export type ReceiptMoney = {
  order: OrderForReceipt
  captures: MoneyMove[]
  /** Received and kept, minor units. */
  kept: bigint
  /** Of it, what has no receipt yet. */
  room: bigint
  /** The sentence for an order whose money has its receipts. */
  spent: string
  /** Why a capture of the order gets no receipt now, or null. */
  obstacle: string | null
}

/**
 * What of an order's money a receipt may confirm. Cash on delivery counts
 * when the courier's remittance was matched, not when core booked it.
 *
 * @param exceptId a receipt that is about to be superseded.
 */
export async function readReceiptMoney(
  container: MedusaContainer,
  orderId: string,
  exceptId = ""
): Promise<ReceiptMoney> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order",
        fields: orderForReceiptFields,
        filters: { id: orderId },
      },
      { throwIfKeyNotFound: true }
    )
  const order = data[0] as unknown as OrderForReceipt
  const payments = paymentsOf(order)
  const sum = (moves: MoneyMove[]) =>
    moves.reduce(
      (total, { amount }) => total + toMinorUnits(amount, order.currency_code),
      0n
    )
  const captures = payments.flatMap((payment) => payment.captures ?? [])
  const refunds = payments.flatMap((payment) => payment.refunds ?? [])
  const kept = sum(captures) - sum(refunds)
  const receipts = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .listOrderDocuments({
      type: "receipt",
      order_id: orderId,
      status: "issued",
      id: { $ne: exceptId },
    })
  const room = receipts.reduce(
    (left, { amount_minor }) => left - BigInt(amount_minor ?? 0),
    kept
  )
  const spent =
    `Order #${order.display_id} has no receipt to get: all that it ` +
    "received and kept has one."
  return {
    order,
    captures,
    kept,
    room,
    spent,
    obstacle: room > 0n ? await findObstacle(container, order) : spent,
  }
}

async function findObstacle(
  container: MedusaContainer,
  order: OrderForReceipt
): Promise<string | null> {
  if (order.metadata?.order_cycle_payment_method !== "cod") {
    return null
  }
  const remitted = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .listPlatformItems({
      order_id: order.id,
      kind: "cod_due",
      state: "matched",
    })
  return remitted.length
    ? null
    : `Order #${order.display_id} is paid on delivery and the courier's ` +
        "remittance is not matched yet. Its receipt follows then."
}
