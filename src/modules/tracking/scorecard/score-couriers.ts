import { compareText } from "../status/compare-text"
import type { CourierOffer } from "./courier-offer"
import type { CourierScore } from "./courier-score"
import { shareOf } from "./share-of"

/**
 * What each courier costs in the end, cheapest first: price + (1 - on-time
 * bound) × late cost + lost rate × value, every term with its n (design §8).
 * A courier without a record proves no punctuality and has lost nothing.
 * Ties go by courier code, then service.
 *
 * @param stakes minor units of the offers' currency, not negative.
 */
export function scoreCouriers(
  offers: CourierOffer[],
  stakes: { late_cost_minor: bigint; value_minor: bigint }
): CourierScore[] {
  return offers
    .map((offer) => scoreOf(offer, stakes))
    .sort(
      (a, b) =>
        compareAmounts(a.score_minor, b.score_minor) ||
        compareText(a.courier, b.courier) ||
        compareText(a.service ?? "", b.service ?? "")
    )
}

function scoreOf(
  offer: CourierOffer,
  stakes: { late_cost_minor: bigint; value_minor: bigint }
): CourierScore {
  const onTime = offer.on_time.lower ?? 0
  const lost = offer.lost.value ?? 0
  const late = shareOf(stakes.late_cost_minor, 1 - onTime)
  const loss = shareOf(stakes.value_minor, lost)
  return {
    courier: offer.courier,
    service: offer.service,
    price_minor: offer.price_minor,
    late_minor: late,
    on_time_lower: onTime,
    on_time_n: offer.on_time.n,
    loss_minor: loss,
    lost_rate: lost,
    lost_n: offer.lost.n,
    score_minor: offer.price_minor + late + loss,
  }
}

const compareAmounts = (a: bigint, b: bigint): number =>
  a < b ? -1 : a > b ? 1 : 0
