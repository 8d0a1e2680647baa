import { z } from "@medusajs/framework/zod"

/**
 * Option `replenishment.bulk`, which replenishment decides by and the export
 * of the warehouse splits demand by.
 */
export const bulkOrders = z
  .object({
    min: z.number().int().min(1).default(24),
    times: z.number().min(1).default(12),
  })
  .prefault({})
  .describe(
    "A line beyond the larger of `min` units and `times` the item's median line is a bulk order: its excess is project demand, not statistics."
  )
