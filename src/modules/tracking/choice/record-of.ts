import type { ChosenOffer, ExplainedOffer } from "../../../types/courier-choice"
import { FEWEST_RANKED } from "../scorecard/fewest-ranked"
import { toRate } from "../scorecard/to-rate"
import type { OfferRecord } from "./offer-record"

/**
 * What is known of an offer: the record of its service where that rests on
 * enough parcels, else of its courier, whatever the service.
 */
export function recordOf(
  { courier, service }: ChosenOffer,
  records: OfferRecord[]
): Pick<ExplainedOffer, "record" | "on_time" | "lost"> {
  const own = records.filter((one) => one.courier === courier)
  const known =
    own.find(
      (one) =>
        one.record === "service" &&
        one.service === service &&
        one.on_time.n >= FEWEST_RANKED
    ) ?? own.find((one) => one.record === "courier")
  return known
    ? { record: known.record, on_time: known.on_time, lost: known.lost }
    : { record: "none", on_time: toRate(0, 0), lost: toRate(0, 0) }
}
