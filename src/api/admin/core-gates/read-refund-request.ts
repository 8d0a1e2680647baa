import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import {
  type PaymentForRefund,
  paymentForRefundFields,
} from "../../../workflows/reconciliation/refunds/payment-for-refund"

type Amount = Parameters<typeof MathBN.convert>[0]

/**
 * What core's refund route is asked for.
 *
 * @returns the payment and the amount in main units, exact; null where core
 *   itself will refuse.
 */
export async function readRefundRequest(
  req: MedusaRequest
): Promise<{ payment: PaymentForRefund; asked: string } | null> {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: [...paymentForRefundFields, "raw_amount"],
      filters: { id: req.params.id },
    })
  const payment = data[0] as unknown as
    (PaymentForRefund & { raw_amount: Amount }) | undefined
  const { amount } = (req.body ?? {}) as { amount?: unknown }
  if (!payment || !["undefined", "number"].includes(typeof amount)) {
    return null
  }
  const asked = (amount as number | undefined) ?? payment.raw_amount
  return { payment, asked: MathBN.convert(asked).toFixed() }
}
