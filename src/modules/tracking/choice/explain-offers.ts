import type {
  CourierOfferInput,
  ExplainedOffer,
} from "../../../types/courier-choice"
import { scoreCouriers } from "../scorecard/score-couriers"
import type { OfferRecord } from "./offer-record"
import { recordOf } from "./record-of"

/**
 * The offers by what they cost in the end, cheapest first, with every term.
 *
 * @param stakes minor units of the offers' currency, not negative.
 */
export function explainOffers(
  offers: CourierOfferInput[],
  records: OfferRecord[],
  stakes: { late_cost_minor: bigint; value_minor: bigint }
): ExplainedOffer[] {
  const recorded = offers.map(({ courier, service, price_minor }) => ({
    courier,
    service,
    price_minor: BigInt(price_minor),
    ...recordOf({ courier, service }, records),
  }))
  return scoreCouriers(recorded, stakes).map((offer, index) => ({
    place: index + 1,
    courier: offer.courier,
    service: offer.service,
    record: offer.record,
    on_time: offer.on_time,
    lost: offer.lost,
    price_minor: offer.price_minor.toString(),
    late_minor: offer.late_minor.toString(),
    loss_minor: offer.loss_minor.toString(),
    score_minor: offer.score_minor.toString(),
  }))
}
