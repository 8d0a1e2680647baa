import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { StockFacts } from "../../../modules/verification/checks/stock-facts"
import type { VerificationOptions } from "../../../modules/verification/options"
import type { KnownReview } from "../../../modules/verification/review/known-review"
import type { OrderFacts } from "../../../modules/verification/review/order-facts"
import type { GatheredFacts } from "./gather-facts"
import { isOver } from "../order/is-over"
import { metadataText } from "../order/metadata-text"
import type { OrderForReview } from "../order/order-for-review"
import { toAllocation } from "../stock/to-allocation"
import { toChecks } from "./to-checks"
import { toFulfillmentStatus } from "../order/to-fulfillment-status"
import { toPromise } from "./to-promise"
import { toTotalMinor } from "../order/to-total-minor"

/** An order of core as its review judges it. */
export function toOrderFacts(
  order: OrderForReview,
  stock: StockFacts,
  gathered: GatheredFacts,
  options: VerificationOptions,
  known: KnownReview | null
): OrderFacts {
  const { metadata, items, status } = order
  const { identity } = gathered
  const { needs } = stock
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
    ...toPromise(order, needs, gathered, options, known),
    expiry_minutes: options.expiry.minutes,
    fulfillment_status: toFulfillmentStatus(items),
    allocation: toAllocation(needs),
    location_ids: toLocations(needs, known),
    courier: identity.courier,
    customer_keys: identity.customer_keys,
    goods_key: identity.goods_key,
    address_key: identity.address_key,
    is_canceled: status === "canceled",
    is_done: status !== "canceled" && isOver(order),
    is_gone: items.some(({ detail }) => Number(detail.shipped_quantity) > 0),
    checks: toChecks(order, stock, gathered, options, channel),
  }
}

/** Where units are reserved; once they have left, where they were. */
function toLocations(needs: StockNeed[], known: KnownReview | null): string[] {
  const now = [...new Set(needs.flatMap(({ locations }) => locations))]
  return now.length ? now : (known?.location_ids ?? [])
}
