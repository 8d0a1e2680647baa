import { z } from "@medusajs/framework/zod"

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
  units: sizeUnits.describe(
    "What core's bare numbers of size and weight mean. Measured profiles are always millimetres and grams."
  ),
  rotation: z
    .enum(["any", "flat", "none"])
    .default("any")
    .describe(
      "How goods may lie whose profile does not say it: any edge up, only their height up, or not turned at all."
    ),
})

export type PackingOptions = z.infer<typeof packingOptions>
