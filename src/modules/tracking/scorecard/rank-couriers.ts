import { compareText } from "../status/compare-text"
import type { Scorecard } from "./scorecard"

type Recorded = { courier: string; card: Pick<Scorecard, "on_time" | "ranked"> }

/**
 * Places by what the on-time record proves at least; who has too few parcels
 * comes last without a place (design §8). Ties go by courier code.
 */
export function rankCouriers<R extends Recorded>(
  records: R[]
): (R & { place: number | null })[] {
  const order = [...records].sort(
    (a, b) =>
      Number(b.card.ranked) - Number(a.card.ranked) ||
      (b.card.on_time.lower ?? 0) - (a.card.on_time.lower ?? 0) ||
      compareText(a.courier, b.courier)
  )
  return order.map((record, index) => ({
    ...record,
    place: record.card.ranked ? index + 1 : null,
  }))
}
