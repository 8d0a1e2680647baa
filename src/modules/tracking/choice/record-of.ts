import type { ExplainedOffer } from "../../../types/courier-choice"
import type { RankedScorecard, Rate } from "../../../types/courier-scorecard"
import { FEWEST_RANKED } from "../scorecard/fewest-ranked"
import { toRate } from "../scorecard/to-rate"

type OfferRecord = Pick<ExplainedOffer, "record"> & {
  on_time: Rate
  lost: Rate
}

/**
 * What is known of an offer: the record of its service where that rests on
 * enough parcels, else of its courier, whatever the service.
 */
export function recordOf(
  offer: { courier: string; service: string | null },
  records: { services: RankedScorecard[]; couriers: RankedScorecard[] }
): OfferRecord {
  const service = records.services.find(
    (one) => one.courier === offer.courier && one.service === offer.service
  )?.card
  const courier = records.couriers.find(
    (one) => one.courier === offer.courier
  )?.card
  if (service && service.on_time.n >= FEWEST_RANKED) {
    return { record: "service", on_time: service.on_time, lost: service.lost }
  }
  return courier
    ? { record: "courier", on_time: courier.on_time, lost: courier.lost }
    : { record: "none", on_time: toRate(0, 0), lost: toRate(0, 0) }
}
