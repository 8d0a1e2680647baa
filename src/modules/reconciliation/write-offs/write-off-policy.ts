import { z } from "@medusajs/framework/zod"

/** Main units of the currency, exact: `6500` or `0.50`. */
const amount = z.string().regex(/^\d{1,15}(\.\d{1,3})?$/, "write it like 6500")

/** Which differences may be given up. */
export const writeOffPolicy = z.strictObject({
  name: z.string().trim().min(1).max(60),
  currency: z.string().length(3).toLowerCase(),
  codes: z.array(z.string()).min(1),
  /** Largest amount. */
  max: amount,
  /** Largest share of what was due. */
  maxPercent: z.number().int().min(0).max(100),
  /** Where the books put it. */
  accountCode: z.string().trim().min(1).max(40),
  /** Without a person, as soon as it is found. */
  automatic: z.boolean().default(false),
  /** Above it a second person approves; left out: always one is enough. */
  fourEyesAbove: amount.optional(),
})

export type WriteOffPolicy = z.infer<typeof writeOffPolicy>
