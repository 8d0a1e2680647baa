import { z } from "@medusajs/framework/zod"
import { pickSection } from "./pick/pick-section"

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
  pick: pickSection,
})

export type PackingOptions = z.infer<typeof packingOptions>
