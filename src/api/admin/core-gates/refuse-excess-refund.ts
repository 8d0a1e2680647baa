import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"

type Paid = { raw_amount: Parameters<typeof MathBN.convert>[0] }

/**
 * Refuses to pay back more than a payment took: core's own guard lets one
 * minor unit too much through.
 */
export async function refuseExcessRefund(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: [
        "raw_amount",
        "currency_code",
        "captures.raw_amount",
        "refunds.raw_amount",
      ],
      filters: { id: req.params.id },
    })
  const payment = data[0]
  const { amount } = (req.body ?? {}) as { amount?: unknown }
  if (!payment || !["undefined", "number"].includes(typeof amount)) {
    return next()
  }
  const sum = (rows: Paid[]) =>
    rows.reduce(
      (total, { raw_amount }) => MathBN.add(total, raw_amount),
      MathBN.convert(0)
    )
  const charged = MathBN.sub(
    sum((payment.captures ?? []) as unknown as Paid[]),
    sum((payment.refunds ?? []) as unknown as Paid[])
  )
  const asked = MathBN.convert(
    (amount as number | undefined) ?? (payment as unknown as Paid).raw_amount
  )
  if (!MathBN.gt(asked, charged)) {
    return next()
  }
  const currency = payment.currency_code.toUpperCase()
  res.status(409).json({
    type: "conflict",
    message:
      `${currency} ${asked.toFixed()} cannot be paid back: ${currency} ` +
      `${charged.toFixed()} of payment ${req.params.id} is charged. Refund ` +
      "at most that.",
  })
}
