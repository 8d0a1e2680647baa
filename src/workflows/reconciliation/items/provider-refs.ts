/**
 * Where gateways put their ids in what they answer to a payment: Stripe's
 * intent and charge, Adyen's PSP reference, Xendit's and PayPal's ids.
 */
const KEYS = [
  "id",
  "latest_charge",
  "payment_intent",
  "charge",
  "pspReference",
  "psp_reference",
  "external_id",
  "reference_id",
  "invoice_id",
  "transaction_id",
  "capture_id",
]

/**
 * What a provider may call a payment in its settlement.
 *
 * @param data `data` of core's payment, as the provider answered it.
 */
export function providerRefs(
  data: Record<string, unknown> | null | undefined
): string[] {
  const values = KEYS.map((key) => data?.[key]).map((value) =>
    value !== null && typeof value === "object" && "id" in value
      ? value.id
      : value
  )
  return [
    ...new Set(
      values.filter(
        (value): value is string => typeof value === "string" && value !== ""
      )
    ),
  ]
}
