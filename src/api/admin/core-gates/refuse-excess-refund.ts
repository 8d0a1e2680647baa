import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { guardRefund } from "../../../modules/reconciliation/refunds/guard-refund"
import { readRefundAmount } from "../../../modules/reconciliation/refunds/read-refund-amount"
import { RefundRefused } from "../../../modules/reconciliation/refunds/refund-refused"
import {
  type PaymentForRefund,
  paymentForRefundFields,
} from "../../../workflows/reconciliation/refunds/payment-for-refund"
import { readOpenRefunds } from "../../../workflows/reconciliation/refunds/read-open-refunds"
import { toRefundablePayment } from "../../../workflows/reconciliation/refunds/to-refundable-payment"

type Amount = Parameters<typeof MathBN.convert>[0]

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
  const { id } = req.params
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: [...paymentForRefundFields, "raw_amount"],
      filters: { id },
    })
  const payment = data[0] as unknown as
    (PaymentForRefund & { raw_amount: Amount }) | undefined
  const { amount } = (req.body ?? {}) as { amount?: unknown }
  if (!payment || !["undefined", "number"].includes(typeof amount)) {
    return next()
  }
  const open = await readOpenRefunds(req.scope, [id])
  const asked = MathBN.convert(
    (amount as number | undefined) ?? payment.raw_amount
  ).toFixed()
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
