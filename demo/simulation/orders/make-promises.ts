import { DateTime } from "luxon"
import { nextWorkingHour } from "../calendar/next-working-hour"
import { storeZone } from "../calendar/store-zone"

/** To the courier by the end of the next working day; then transit and a day. */
export function makePromises(placed: Date, transitDays: number) {
  const start = DateTime.fromJSDate(nextWorkingHour(placed), {
    zone: storeZone,
  })
  const day = nextWorkingHour(start.plus({ days: 1 }).toJSDate())
  const ship = DateTime.fromJSDate(day, { zone: storeZone }).set({
    hour: 20,
    minute: 0,
    second: 0,
    millisecond: 0,
  })
  const deliver = ship.plus({ days: Math.ceil(transitDays * 1.2) + 1 })
  return {
    promised_ship_at: ship.toJSDate(),
    promised_deliver_at: deliver.toJSDate(),
  }
}
