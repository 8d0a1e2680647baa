import { DateTime } from "luxon"
import type { z } from "@medusajs/framework/zod"
import type { AreaService } from "../surroundings/surroundings"
import { decidePromise } from "./decide-promise"
import type { promiseSection } from "./promise-section"

export type PromiseInput = {
  options: z.infer<typeof promiseSection>
  /** Zone of the shop (IANA). */
  time_zone: string
  /** UTC, ISO 8601. */
  placed_at: string
  /** Where the order leaves from; null is not known yet. */
  location_id: string | null
  courier: string | null
  area: AreaService | null
  /** Calendar days of past parcels on this way; null: too few to say. */
  travel_days: number | null
  holidays: { calendar: string; date: string }[]
}

/** Ends of the promised days in the shop's zone: UTC, ISO 8601. */
export type MadePromise = {
  promised_ship_at: string
  promised_deliver_at: string
}

/** Promises an order by the shop's calendars; the later day of delivery. */
export function makePromise(input: PromiseInput): MadePromise {
  const { options, placed_at, location_id, courier, area, travel_days } = input
  const place = options.locations[location_id ?? ""] ?? {}
  const sender = options.couriers[courier ?? ""] ?? {}
  const zone = place.timeZone ?? input.time_zone
  const daysOff = (calendar: string | null) =>
    input.holidays
      .filter((day) => day.calendar === "*" || day.calendar === calendar)
      .map(({ date }) => date)
  const { ship_on, deliver_to } = decidePromise({
    placed_at,
    location: {
      time_zone: zone,
      cut_off: place.cutOff ?? options.cutOff,
      workdays: place.workdays ?? options.workdays,
      handling_days: place.handlingDays ?? options.handlingDays,
      holidays: daysOff(location_id),
    },
    courier: {
      workdays: sender.workdays ?? options.courier.workdays,
      lead_min: area?.lead_min ?? sender.leadMin ?? options.courier.leadMin,
      lead_max: area?.lead_max ?? sender.leadMax ?? options.courier.leadMax,
      travel_days: area?.lead_max == null ? travel_days : null,
      holidays: daysOff(courier),
    },
  })
  const endOf = (day: string) =>
    DateTime.fromISO(day, { zone }).endOf("day").toUTC().toISO() ?? day
  return {
    promised_ship_at: endOf(ship_on),
    promised_deliver_at: endOf(deliver_to),
  }
}
