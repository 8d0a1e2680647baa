import { DateTime } from "luxon"
import { storeZone } from "../calendar/store-zone"

const weekdays = [1.0, 0.95, 0.95, 1.0, 1.1, 1.2, 1.15]

/**
 * How busy a day is against an average one: the week, pay day (25th to 2nd),
 * double-date sales (10.10, 11.11, 12.12) and slow growth.
 *
 * @param day start of the day in the store's zone, as UTC.
 * @param age days before the reference date.
 */
export function dayWeight(day: Date, age: number): number {
  const local = DateTime.fromJSDate(day, { zone: storeZone })
  const payday = local.day >= 25 || local.day <= 2 ? 1.2 : 1
  const doubleDate = local.day === local.month && local.month >= 9 ? 2.6 : 1
  const growth = 1.25 - 0.5 * (age / 548)
  return weekdays[local.weekday - 1] * payday * doubleDate * growth
}
