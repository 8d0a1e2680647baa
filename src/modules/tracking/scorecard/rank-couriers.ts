import type {
  Scorecard,
  ScorecardSubject,
} from "../../../types/courier-scorecard"
import { compareText } from "../status/compare-text"

type Recorded = ScorecardSubject & {
  card: Pick<Scorecard, "on_time" | "ranked">
}

/**
 * Places by what the on-time record proves at least, each lane by itself; who
 * has too few parcels comes last without a place (design §8). Ties go by
 * courier code, then service.
 */
export function rankCouriers<R extends Recorded>(
  records: R[]
): (R & { place: number | null })[] {
  const order = [...records].sort(
    (a, b) =>
      compareText(a.lane_key ?? "", b.lane_key ?? "") ||
      Number(b.card.ranked) - Number(a.card.ranked) ||
      (b.card.on_time.lower ?? 0) - (a.card.on_time.lower ?? 0) ||
      compareText(a.courier, b.courier) ||
      compareText(a.service ?? "", b.service ?? "")
  )
  let place = 0
  return order.map((record, index) => {
    const begins = order[index - 1]?.lane_key !== record.lane_key
    place = begins ? 1 : place + 1
    return { ...record, place: record.card.ranked ? place : null }
  })
}
