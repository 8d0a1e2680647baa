import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { VerificationOptions } from "../../../modules/verification/options"
import { makePromise } from "../../../modules/verification/promise/make-promise"
import type { KnownReview } from "../../../modules/verification/review/known-review"
import type { OrderFacts } from "../../../modules/verification/review/order-facts"
import type { GatheredFacts } from "./gather-facts"
import { metadataTime } from "../order/metadata-time"
import type { OrderForReview } from "../order/order-for-review"

type Promised = Pick<OrderFacts, "promised_ship_at" | "promised_deliver_at">

/**
 * What an order's customer was promised: what its metadata says, else what
 * was promised at its first review, else what the shop's calendars allow.
 */
export function toPromise(
  { metadata, items }: OrderForReview,
  needs: StockNeed[],
  { identity, around, travel_days }: GatheredFacts,
  { promise, timeZone }: VerificationOptions,
  known: KnownReview | null
): Promised {
  const said: Promised = {
    promised_ship_at: metadataTime(metadata, "order_cycle_promised_ship_at"),
    promised_deliver_at: metadataTime(
      metadata,
      "order_cycle_promised_deliver_at"
    ),
  }
  const kept: Promised = {
    promised_ship_at: said.promised_ship_at ?? known?.promised_ship_at ?? null,
    promised_deliver_at:
      said.promised_deliver_at ?? known?.promised_deliver_at ?? null,
  }
  const isSent = items.some(({ requires_shipping }) => requires_shipping)
  if (!promise || !around || known || !isSent) {
    return kept
  }
  const made = makePromise({
    options: promise,
    time_zone: timeZone,
    placed_at: identity.placed_at,
    location_id: needs.flatMap(({ locations }) => locations)[0] ?? null,
    courier: identity.courier,
    area: around.area,
    travel_days,
    holidays: around.holidays,
  })
  return {
    promised_ship_at: kept.promised_ship_at ?? made.promised_ship_at,
    promised_deliver_at: kept.promised_deliver_at ?? made.promised_deliver_at,
  }
}
