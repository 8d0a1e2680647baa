import type { toLineItems } from "./to-line-items"
import type { VariantForIntake } from "./variant-for-intake"

/** A line item that an edit adds; core's own step makes it from a price list. */
export function toAddedLine(
  line: ReturnType<typeof toLineItems>[number],
  variant: VariantForIntake | undefined
) {
  const { variant_id, variant_sku, title, quantity, unit_price, metadata } =
    line
  const product = variant_id ? variant?.product : null
  return {
    variant_id,
    variant_sku,
    title,
    quantity,
    unit_price,
    metadata,
    is_tax_inclusive: true,
    is_custom_price: true,
    requires_shipping:
      line.requires_shipping ?? Boolean(product?.shipping_profile),
    variant_title: variant_id ? (variant?.title ?? undefined) : undefined,
    product_id: product?.id,
    product_title: product?.title,
    product_handle: product?.handle ?? undefined,
    thumbnail: product?.thumbnail ?? undefined,
    adjustments: line.adjustments,
  }
}
