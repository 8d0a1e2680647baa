import { addDays } from "../demand/add-days"
import type { OrderCalendar } from "./order-calendar"

/** A supplier that takes no orders for a year is closed. */
const FARTHEST_DAYS = 366

/**
 * The first order day on or after a day; null when there is none in a year.
 *
 * @param from ISO day in the supplier's zone.
 */
export function nextOrderDay(
  from: string,
  { order_days, holidays }: OrderCalendar
): string | null {
  for (let days = 0; days <= FARTHEST_DAYS; days++) {
    const day = addDays(from, days)
    const weekday = new Date(day).getUTCDay() || 7
    if (order_days.includes(weekday) && !holidays.includes(day)) {
      return day
    }
  }
  return null
}
