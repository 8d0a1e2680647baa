import { z } from "@medusajs/framework/zod"
import { IANAZone } from "luxon"

const weekdays = z
  .array(z.number().int().min(1).max(7))
  .min(1)
  .describe("ISO weekdays, 1 is Monday.")

const cutOff = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is no time of day: write 15:00.")

const handlingDays = z.number().int().min(0).max(60)
const days = z.number().int().min(0).max(120)

/** Section `verification.promise`: without it, no promise is made. */
export const promiseSection = z.object({
  cutOff: cutOff
    .default("15:00")
    .describe("Time of day from which an order counts for the next day."),
  workdays: weekdays
    .default([1, 2, 3, 4, 5])
    .describe("Days on which the shop packs, ISO weekdays, 1 is Monday."),
  handlingDays: handlingDays
    .default(0)
    .describe("Working days between the start and the hand-over."),
  locations: z
    .record(
      z.string(),
      z.object({
        timeZone: z
          .string()
          .refine(IANAZone.isValidZone, "is no IANA time zone.")
          .optional()
          .describe("Zone of the location (IANA)."),
        cutOff: cutOff.optional().describe("Cut-off of the location."),
        workdays: weekdays.optional(),
        handlingDays: handlingDays
          .optional()
          .describe("Working days that the location needs."),
      })
    )
    .default({})
    .describe("The same by stock location id, where it differs."),
  courier: z
    .object({
      workdays: weekdays.default([1, 2, 3, 4, 5, 6]),
      leadMin: days.default(2),
      leadMax: days.default(4),
    })
    .prefault({})
    .describe(
      "Working days and days of travel of a courier that is not listed."
    ),
  couriers: z
    .record(
      z.string(),
      z.object({
        workdays: weekdays.optional(),
        leadMin: days.optional().describe("Least working days of travel."),
        leadMax: days.optional().describe("Most working days of travel."),
      })
    )
    .default({})
    .describe(
      "The same by name of the shipping option. A service area's own lead days go before, then what 30 parcels or more took on the way."
    ),
})
