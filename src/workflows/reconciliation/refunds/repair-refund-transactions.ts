import type {
  MedusaContainer,
  OrderTransactionDTO,
} from "@medusajs/framework/types"
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
    { select: ["reference_id", "amount"], take: null }
  )
  const missing = payments.flatMap(({ id, refunds, currency_code }) =>
    unbooked(refunds ?? [], known, id).map((refund) => ({
      order_id,
      amount: MathBN.mult(refund.raw_amount, -1),
      currency_code,
      reference: "refund",
      reference_id: refund.id,
    }))
  )
  if (missing.length) {
    await orders.addOrderTransactions(missing)
  }
}

type Refund = NonNullable<PaymentForRefund["refunds"]>[number]

/**
 * Refunds of a payment that no transaction stands for. Core names the refund,
 * but the payment where it pays back a cancelled order: such a transaction
 * stands for one refund of its amount.
 */
function unbooked(
  refunds: Refund[],
  known: OrderTransactionDTO[],
  paymentId: string
): Refund[] {
  const ids = new Set(known.map(({ reference_id }) => reference_id))
  const unnamed = known.filter(({ reference_id }) => reference_id === paymentId)
  return refunds.filter(({ id, raw_amount }) => {
    if (ids.has(id)) {
      return false
    }
    const at = unnamed.findIndex(({ amount }) =>
      MathBN.eq(MathBN.mult(amount, -1), raw_amount)
    )
    if (at >= 0) {
      unnamed.splice(at, 1)
    }
    return at < 0
  })
}
