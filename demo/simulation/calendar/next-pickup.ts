import { DateTime } from "luxon"
import { nextWorkingHour } from "./next-working-hour"
import { storeZone } from "./store-zone"

const pickupHours = [11, 16, 19]

/** When a courier next comes for parcels: 11, 16 and 19 h on working days. */
export function nextPickup(at: Date): Date {
  const local = DateTime.fromJSDate(nextWorkingHour(at), { zone: storeZone })
  const hour = pickupHours.find((candidate) => candidate > local.hour)
  if (hour !== undefined) {
    return local.startOf("day").plus({ hours: hour }).toJSDate()
  }
  const tomorrow = local.plus({ days: 1 }).startOf("day")
  return nextPickup(tomorrow.toJSDate())
}
