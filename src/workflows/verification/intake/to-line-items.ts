import type {
  IntakeLine,
  IntakeOrder,
} from "../../../modules/verification/intake/order/intake-order"
import { sumOrder } from "../../../modules/verification/intake/order/sum-order"
import { toMainUnits } from "../../../money/to-main-units"
import type { VariantForIntake } from "./variant-for-intake"
import { spreadDiscount } from "./spread-discount"

/**
 * Goods and custom lines as core takes them. Each has its price and says that
 * tax is in it: else core looks up prices and drops lines that share a
 * variant. Stock is reserved afterwards, so core need not count it.
 */
export function toLineItems(
  order: IntakeOrder,
  variants: ReadonlyMap<string, VariantForIntake>
) {
  const lines = order.lines.filter(
    ({ kind }) => kind === "goods" || kind === "custom"
  )
  const amounts = lines.map(
    (line) =>
      BigInt(line.price_minor) * BigInt(line.quantity) -
      BigInt(line.discount_minor)
  )
  const shared = sumOrder({
    lines: order.lines.filter(({ kind }) => kind === "discount"),
    shipping_minor: "0",
  }).discounts
  const spread = spreadDiscount(amounts, shared)
  return lines.map((line, index) => {
    const discount = BigInt(line.discount_minor) + spread[index]
    return {
      ...toItem(line, order.currency, variants.get(line.sku)),
      adjustments: discount
        ? [
            {
              // Without a code: core removes those of no promotion that have one.
              description: "Discount of the channel",
              amount: toMainUnits(discount, order.currency),
              is_tax_inclusive: true,
            },
          ]
        : [],
    }
  })
}

const toItem = (
  line: IntakeLine,
  currency: string,
  variant: VariantForIntake | undefined
) => ({
  variant_id: line.kind === "goods" ? variant?.id : undefined,
  variant_sku: line.sku,
  title: line.title ?? variant?.product?.title ?? line.sku,
  quantity: line.quantity,
  unit_price: toMainUnits(BigInt(line.price_minor), currency),
  is_tax_inclusive: true,
  allow_backorder: true,
  requires_shipping: line.kind === "custom" ? true : undefined,
  metadata: {
    order_cycle_line: line.line,
    order_cycle_line_id: line.line_id,
    order_cycle_tax_rate: line.tax_rate,
  },
})
