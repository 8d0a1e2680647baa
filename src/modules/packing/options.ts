import { IANAZone } from "luxon"
import { z } from "@medusajs/framework/zod"
import { pickSection } from "./pick/pick-section"

const sizeUnits = z
  .object({
    length: z
      .enum(["mm", "cm", "m", "in"])
      .default("mm")
      .describe("Unit of core's length, width and height."),
    weight: z
      .enum(["g", "kg", "oz", "lb"])
      .default("g")
      .describe("Unit of core's weight."),
  })
  .default(() => ({ length: "mm" as const, weight: "g" as const }))

/** Section `packing` of the plugin options. */
export const packingOptions = z.object({
  attemptMinutes: z
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(10)
    .describe(
      "Minutes after which a label purchase that gave no answer is examined: adopted when its fulfilment exists, else ended so that it can be repeated."
    ),
  lookBackDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(30)
    .describe(
      "Days after an order's release in which the sweeper looks for missing pick tasks."
    ),
  support: z
    .number()
    .int()
    .min(0)
    .max(100)
    .default(75)
    .describe(
      "Percent of a unit's base that must rest on what lies below it in a planned box."
    ),
  planBudgetMs: z
    .number()
    .int()
    .min(10)
    .max(10_000)
    .default(2000)
    .describe(
      "Milliseconds after which planning an order's boxes stops looking for a better plan."
    ),
  timeZone: z
    .string()
    .default("Asia/Jakarta")
    .refine(IANAZone.isValidZone, "is no IANA time zone, as Asia/Jakarta is.")
    .describe("IANA zone in which the warehouse's days and cut-offs are cut."),
  units: sizeUnits.describe(
    "What core's bare numbers of size and weight mean. Measured profiles are always millimetres and grams."
  ),
  rotation: z
    .enum(["any", "flat", "none"])
    .default("any")
    .describe(
      "How goods may lie whose profile does not say it: any edge up, only their height up, or not turned at all."
    ),
  pick: pickSection,
})

export type PackingOptions = z.infer<typeof packingOptions>
