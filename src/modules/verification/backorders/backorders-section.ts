import { z } from "@medusajs/framework/zod"

/** Section `verification.backorders`. */
export const backordersSection = z.object({
  holdBackDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .default(0)
    .describe(
      "Days for which an order that ships complete keeps what it gets, once, from its first short arrival; 0 keeps nothing."
    ),
  maxPassedOver: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(3)
    .describe(
      "How often units may go past an order that ships complete to a later one; then it keeps what it gets until it is whole."
    ),
})
