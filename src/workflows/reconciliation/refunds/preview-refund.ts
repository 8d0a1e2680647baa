import type { MedusaContainer } from "@medusajs/framework/types"
import { allocateRefund } from "../../../modules/reconciliation/refunds/allocate-refund"
import { leftToRefund } from "../../../modules/reconciliation/refunds/left-to-refund"
import { readRefundAmount } from "../../../modules/reconciliation/refunds/read-refund-amount"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"
import type { RefundablePayment } from "../../../modules/reconciliation/refunds/refundable-payment"
import type { OrderRefundsResponse } from "../../../types/refund-action"
import { readOpenRefunds } from "./read-open-refunds"
import { readPaymentsForRefund } from "./read-payments-for-refund"
import { toRefundablePayment } from "./to-refundable-payment"

/**
 * What an order's payments can still give back, and which would pay an
 * amount.
 *
 * @param asked main units; null: only what is left.
 */
export async function previewRefund(
  container: MedusaContainer,
  orderId: string,
  asked: string | null
): Promise<Omit<OrderRefundsResponse, "refunds">> {
  const payments = await readPaymentsForRefund(container, orderId)
  const open = await readOpenRefunds(
    container,
    payments.map(({ id }) => id)
  )
  const refundable = payments.map((one) => toRefundablePayment(one, open))
  return {
    payments: refundable.map(toRow),
    ...allocate(refundable, asked),
  }
}

const toRow = (payment: RefundablePayment) => ({
  payment_id: payment.id,
  currency_code: payment.currency_code,
  captured_minor: payment.captured.toString(),
  refunded_minor: payment.refunded.toString(),
  in_flight_minor: payment.in_flight.toString(),
  left_minor: leftToRefund(payment).toString(),
  unknown: payment.unknown.map(({ id }) => id),
})

function allocate(payments: RefundablePayment[], asked: string | null) {
  const [first] = payments
  if (asked === null || !first) {
    return { allocation: [], refusal: null }
  }
  const { currency_code } = first
  try {
    const amount = readRefundAmount(asked, currency_code)
    return {
      allocation: allocateRefund(amount, payments, currency_code).map(
        ({ payment_id, amount: share }) => ({
          payment_id,
          amount_minor: share.toString(),
        })
      ),
      refusal: null,
    }
  } catch (error) {
    if (error instanceof RefundRefused) {
      return { allocation: [], refusal: error.message }
    }
    throw error
  }
}
