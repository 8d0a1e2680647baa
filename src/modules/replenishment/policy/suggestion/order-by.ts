import { addDays } from "../demand/add-days"
import { demandOver } from "../demand/demand-over"
import { nextOrderDay } from "../order/next-order-day"
import type { SuggestionInputs } from "./suggestion-inputs"

const FARTHEST_DAYS = 365

/**
 * The first day on which, by mean demand, an order will be wanted: when the
 * free position falls below the level. Of a calendar supplier the order day
 * after it. Null: not within a year.
 *
 * @param spare units by which the free position is above the level.
 */
export function orderBy(
  { outlook, today, supplier }: SuggestionInputs,
  spare: number
): string | null {
  if (!outlook) {
    return null
  }
  const isBelow = (days: number) =>
    demandOver(outlook, today, days).mean > spare
  if (!isBelow(FARTHEST_DAYS)) {
    return null
  }
  let low = 0
  let high = FARTHEST_DAYS
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isBelow(middle)) {
      high = middle
    } else {
      low = middle + 1
    }
  }
  const day = addDays(supplier?.today ?? today, low)
  return supplier?.review === "calendar" ? nextOrderDay(day, supplier) : day
}
