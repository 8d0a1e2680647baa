import type { OrderForReview } from "./order-for-review"

/** A field of the delivery address; null where it is empty. */
export const addressField = (
  { shipping_address: address }: Pick<OrderForReview, "shipping_address">,
  name: string
): string | null => {
  const value = address?.[name]
  return typeof value === "string" && value.trim() ? value : null
}
