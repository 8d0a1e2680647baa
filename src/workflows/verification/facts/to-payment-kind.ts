import { MedusaError } from "@medusajs/framework/utils"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { OrderForReview } from "../order/order-for-review"

type MoneyOptions = VerificationOptions["money"]
type PaymentKind = MoneyOptions["defaultPaymentKind"]

/**
 * How an order is paid: as its metadata says, else by the provider of its
 * payment, else as the options say.
 *
 * @throws MedusaError INVALID_DATA for a kind that nobody knows.
 */
export function toPaymentKind(
  { id, metadata, payment_collections }: OrderForReview,
  { required, providers, defaultPaymentKind }: MoneyOptions
): PaymentKind {
  const named = metadata?.order_cycle_payment_method
  if (named !== undefined && named !== null) {
    if (typeof named !== "string" || !isKind(named, required)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Order ${id} names the payment method ${JSON.stringify(named)} in its ` +
          "metadata (order_cycle_payment_method); known are " +
          `${Object.keys(required).join(", ")}.`
      )
    }
    return named
  }
  const listed = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .map(({ provider_id }) => providers[provider_id])
    .find((kind) => kind !== undefined)
  return listed ?? defaultPaymentKind
}

const isKind = (
  name: string,
  required: MoneyOptions["required"]
): name is PaymentKind => Object.hasOwn(required, name)
