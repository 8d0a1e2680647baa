import { compareText } from "../status/compare-text"
import type { CourierOffer } from "./courier-offer"
import { shareOf } from "./share-of"

/** Minor units of the offers' currency, not negative. */
type Stakes = { late_cost_minor: bigint; value_minor: bigint }

/** An offer with what it costs in the end; amounts in minor units. */
type Scored<Offer> = Offer & {
  /** (1 - lower bound of on time) × cost of being late. */
  late_minor: bigint
  /** Share of lost parcels × value of the parcel. */
  loss_minor: bigint
  score_minor: bigint
}

/**
 * What each courier costs in the end, cheapest first: price + (1 - on-time
 * bound) × late cost + lost rate × value (design §8). A courier without a
 * record proves no punctuality and has lost nothing. Ties go by courier code,
 * then service.
 */
export function scoreCouriers<Offer extends CourierOffer>(
  offers: Offer[],
  stakes: Stakes
): Scored<Offer>[] {
  return offers
    .map((offer) => scoreOf(offer, stakes))
    .sort(
      (a, b) =>
        compareAmounts(a.score_minor, b.score_minor) ||
        compareText(a.courier, b.courier) ||
        compareText(a.service ?? "", b.service ?? "")
    )
}

function scoreOf<Offer extends CourierOffer>(
  offer: Offer,
  stakes: Stakes
): Scored<Offer> {
  const late = shareOf(stakes.late_cost_minor, 1 - (offer.on_time.lower ?? 0))
  const loss = shareOf(stakes.value_minor, offer.lost.value ?? 0)
  return {
    ...offer,
    late_minor: late,
    loss_minor: loss,
    score_minor: offer.price_minor + late + loss,
  }
}

const compareAmounts = (a: bigint, b: bigint): number =>
  a < b ? -1 : a > b ? 1 : 0
