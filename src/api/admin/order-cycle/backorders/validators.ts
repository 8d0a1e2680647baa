import { z } from "@medusajs/framework/zod"

export const SetBackorderPriority = z.strictObject({
  priority: z.number().int().min(-1000).max(1000),
})

export type SetBackorderPriorityType = z.infer<typeof SetBackorderPriority>

export const ListBackordersQuery = z.object({
  state: z.enum(["waiting", "filled", "canceled"]).default("waiting"),
  inventory_item_id: z.string().optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type ListBackordersQueryType = z.infer<typeof ListBackordersQuery>
