/**
 * Where gateways put their ids in what they answer to a payment: Stripe's
 * intent and charge, Adyen's PSP reference, Xendit's and PayPal's ids.
 */
export const providerRefKeys = [
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
