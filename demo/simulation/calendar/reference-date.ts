import { DateTime } from "luxon"
import { storeZone } from "./store-zone"

/**
 * The moment at which the simulation stands: the start of the day in the
 * store's zone. Everything is dated from it, so that two loads on one day
 * with one seed give the same rows.
 *
 * @param now UTC.
 */
export const referenceDate = (now: Date): Date =>
  DateTime.fromJSDate(now, { zone: storeZone }).startOf("day").toJSDate()
