import type { RiskFacts } from "../../../modules/verification/checks/score-risk"
import type { Surroundings } from "../../../modules/verification/surroundings/surroundings"
import { addressField } from "../order/address-field"
import type { OrderForReview } from "../order/order-for-review"
import { toTotalMinor } from "../order/to-total-minor"

/** The signs of fraud that an order may show; none of a trusted customer. */
export function toRiskFacts(
  order: OrderForReview,
  around: Surroundings
): RiskFacts {
  const { is_trusted } = around
  return {
    blocked: around.blocked,
    orders_24h: is_trusted ? 1 : around.orders_24h,
    total: toTotalMinor(order).toString(),
    past_totals: is_trusted ? [] : around.past_totals,
    largest_quantity: is_trusted
      ? 0
      : Math.max(
          0,
          ...order.items.map(({ detail }) => Number(detail.quantity))
        ),
    billing_country: is_trusted
      ? null
      : (order.billing_address?.country_code?.toLowerCase() ?? null),
    shipping_country:
      addressField(order, "country_code")?.toLowerCase() ?? null,
    customers_at_address_7d: is_trusted ? 1 : around.customers_at_address_7d,
    cod_refusals: is_trusted ? 0 : around.cod_refusals,
  }
}
