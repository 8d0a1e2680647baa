import { DateTime } from "luxon"
import { storeZone } from "./store-zone"

const opens = 8
const closes = 20

/** The moment itself while people work (8 to 20 h, not on Sundays), else the next opening. */
export function nextWorkingHour(at: Date): Date {
  let local = DateTime.fromJSDate(at, { zone: storeZone })
  if (local.hour >= closes) {
    local = local.plus({ days: 1 }).startOf("day")
  }
  if (local.hour < opens) {
    local = local.startOf("day").plus({ hours: opens })
  }
  if (local.weekday === 7) {
    local = local.plus({ days: 1 }).startOf("day").plus({ hours: opens })
  }
  return local.toJSDate()
}
