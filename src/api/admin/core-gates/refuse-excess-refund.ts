import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { guardRefund } from "../../../modules/reconciliation/refunds/guard-refund"
import { readRefundAmount } from "../../../modules/reconciliation/refunds/read-refund-amount"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"
import { adoptRefunds } from "../../../workflows/reconciliation/refunds/adopt-refunds"
import type { PaymentForRefund } from "../../../workflows/reconciliation/refunds/payment-for-refund"
import { readOpenRefunds } from "../../../workflows/reconciliation/refunds/read-open-refunds"
import { toRefundablePayment } from "../../../workflows/reconciliation/refunds/to-refundable-payment"
import { readRefundRequest } from "./read-refund-request"

/**
 * Refuses to pay back more than a payment has, as our own refunds do: core's
 * guard lets one minor unit too much through, and knows nothing of refunds
 * whose call got no answer.
 */
export async function refuseExcessRefund(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const request = await readRefundRequest(req)
  if (!request) {
    return next()
  }
  const { payment, asked } = request
  const open = await readSettledRefunds(req.scope, payment)
  try {
    guardRefund(
      readRefundAmount(asked, payment.currency_code),
      toRefundablePayment(payment, open)
    )
  } catch (error) {
    if (!(error instanceof RefundRefused)) {
      throw error
    }
    res.status(409).json({ type: "conflict", message: error.message })
    return
  }
  next()
}

/** Under the lock nothing is under way: what is planned was cut off. */
async function readSettledRefunds(
  container: MedusaContainer,
  payment: PaymentForRefund
) {
  const open = await readOpenRefunds(container, [payment.id])
  if (!open.some(({ state }) => state === "planned")) {
    return open
  }
  await adoptRefunds(container, [payment])
  return await readOpenRefunds(container, [payment.id])
}
