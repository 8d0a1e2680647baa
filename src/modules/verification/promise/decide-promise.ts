import { DateTime } from "luxon"
import { findWorkday } from "./find-workday"
import type { WorkCalendar } from "./work-calendar"

export type PromiseFacts = {
  /** ISO 8601 with offset. */
  placed_at: string
  location: WorkCalendar & {
    /** IANA zone of the cut-off. */
    time_zone: string
    /** HH:MM; an order of that minute is too late for the day. */
    cut_off: string
    /** Working days between the start and the hand-over. */
    handling_days: number
  }
  courier: WorkCalendar & {
    /** Working days from the hand-over to the delivery. */
    lead_min: number
    lead_max: number
    /**
     * Calendar days of past parcels, their days off among them; they go before
     * `lead_max`. null: too few to say.
     */
    travel_days: number | null
  }
}

/** Dates YYYY-MM-DD. */
export type DeliveryPromise = {
  ship_on: string
  deliver_from: string
  deliver_to: string
}

/**
 * When an order leaves and arrives: work starts on the day of the order where
 * it came before the cut-off of a working day, else on the next one; then
 * each party's own working days are counted.
 *
 * @throws RangeError when a calendar has no working day to offer.
 */
export function decidePromise(facts: PromiseFacts): DeliveryPromise {
  const { location, courier } = facts
  const placed = DateTime.fromISO(facts.placed_at, { zone: location.time_zone })
  const day = placed.toFormat("yyyy-MM-dd")
  const isLate = placed.toFormat("HH:mm") >= location.cut_off
  const same = findWorkday(day, 0, location)
  const start = isLate && same === day ? findWorkday(day, 1, location) : same
  const ship_on = findWorkday(start, location.handling_days, location)
  const deliver_from = findWorkday(ship_on, courier.lead_min, courier)
  const deliver_to = findLastDay(ship_on, courier)
  return {
    ship_on,
    deliver_from,
    deliver_to: deliver_to < deliver_from ? deliver_from : deliver_to,
  }
}

function findLastDay(shipOn: string, courier: PromiseFacts["courier"]): string {
  const { travel_days, lead_max } = courier
  if (travel_days === null) {
    return findWorkday(shipOn, lead_max, courier)
  }
  const day = DateTime.fromISO(shipOn).plus({ days: travel_days }).toISODate()
  return findWorkday(day ?? shipOn, 0, courier)
}
