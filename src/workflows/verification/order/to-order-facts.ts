import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { OrderFacts } from "../../../modules/verification/review/order-facts"
import type { GatheredFacts } from "./gather-facts"
import { isOver } from "./is-over"
import { metadataText } from "./metadata-text"
import { metadataTime } from "./metadata-time"
import type { OrderForReview } from "./order-for-review"
import { toAllocation } from "./to-allocation"
import { toChecks } from "./to-checks"
import { toFulfillmentStatus } from "./to-fulfillment-status"
import { toTotalMinor } from "./to-total-minor"

/** An order of core as its review judges it. */
export function toOrderFacts(
  order: OrderForReview,
  needs: StockNeed[],
  gathered: GatheredFacts,
  options: VerificationOptions
): OrderFacts {
  const { metadata, items, status } = order
  const { identity } = gathered
  const channel = metadataText(metadata, "order_cycle_channel")
  return {
    order_id: order.id,
    display_id: order.display_id,
    channel,
    external_id: metadataText(metadata, "order_cycle_external_id"),
    version: order.version,
    currency_code: order.currency_code,
    total_minor: toTotalMinor(order).toString(),
    placed_at: identity.placed_at,
    promised_ship_at: metadataTime(metadata, "order_cycle_promised_ship_at"),
    promised_deliver_at: metadataTime(
      metadata,
      "order_cycle_promised_deliver_at"
    ),
    fulfillment_status: toFulfillmentStatus(items),
    allocation: toAllocation(needs),
    courier: identity.courier,
    customer_keys: identity.customer_keys,
    goods_key: identity.goods_key,
    address_key: identity.address_key,
    is_canceled: status === "canceled",
    is_done: status !== "canceled" && isOver(order),
    is_gone: items.some(({ detail }) => Number(detail.shipped_quantity) > 0),
    checks: toChecks(order, needs, gathered, options, channel),
  }
}
