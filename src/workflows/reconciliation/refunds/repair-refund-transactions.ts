import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentForRefund } from "./payment-for-refund"

/**
 * Gives every refund of core its transaction on the order. Core's workflow
 * writes them for all refunds of a payment with the amount of the one it
 * makes: one that a crash left without would get the wrong sum.
 */
export async function repairRefundTransactions(
  container: MedusaContainer,
  order_id: string,
  payments: PaymentForRefund[]
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const known = await orders.listOrderTransactions(
    { order_id, reference: "refund" },
    { select: ["reference_id"], take: null }
  )
  const ids = new Set(known.map(({ reference_id }) => reference_id))
  const missing = payments.flatMap(({ refunds, currency_code }) =>
    (refunds ?? [])
      .filter(({ id }) => !ids.has(id))
      .map(({ id, raw_amount }) => ({
        order_id,
        amount: MathBN.mult(raw_amount, -1),
        currency_code,
        reference: "refund",
        reference_id: id,
      }))
  )
  if (missing.length) {
    await orders.addOrderTransactions(missing)
  }
}
