import type {
  MedusaContainer,
  OrderTransactionDTO,
} from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentForRefund } from "./payment-for-refund"

type Refund = NonNullable<PaymentForRefund["refunds"]>[number]

/**
 * Gives every refund of core its transaction on the order. Core's workflow
 * writes them for all refunds of a payment that have none under their id,
 * with the amount of the one it makes: one that a crash left without would get
 * the wrong sum, and one that core booked under its payment, as it does for a
 * cancelled order, a second one. Call it under the order's lock; killed in the
 * middle, the next call sets right what is left.
 */
export async function repairRefundTransactions(
  container: MedusaContainer,
  order_id: string,
  payments: PaymentForRefund[]
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const known = await orders.listOrderTransactions(
    { order_id, reference: "refund" },
    { select: ["id", "reference_id", "amount"], take: null }
  )
  const ids = new Set(known.map(({ reference_id }) => reference_id))
  const unnamed = payments.map((payment) => ({
    ...payment,
    refunds: (payment.refunds ?? []).filter(({ id }) => !ids.has(id)),
  }))
  const replaced = unnamed.flatMap(({ id, refunds }) =>
    standingFor(
      refunds,
      known.filter(({ reference_id }) => reference_id === id)
    )
  )
  if (replaced.length) {
    await orders.deleteOrderTransactions(replaced)
  }
  const missing = unnamed.flatMap(({ refunds, currency_code }) =>
    refunds.map(({ id, raw_amount }) => ({
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

/**
 * @returns ids of a payment's transactions that stand for one of these
 *   refunds each, by their amount.
 */
function standingFor(
  refunds: Refund[],
  transactions: OrderTransactionDTO[]
): string[] {
  const left = [...refunds]
  return transactions.flatMap(({ id, amount }) => {
    const at = left.findIndex(({ raw_amount }) =>
      MathBN.eq(MathBN.mult(amount, -1), raw_amount)
    )
    return at < 0 ? [] : left.splice(at, 1).map(() => id)
  })
}
