import { z } from "@medusajs/framework/zod"

export const ListDocumentsQuery = z.object({
  order_id: z.string().trim().min(1).max(100).optional(),
  source_id: z.string().trim().min(1).max(100).optional(),
  type: z.enum(["invoice", "delivery_note", "receipt"]).optional(),
  number: z.string().trim().min(1).max(100).optional(),
  status: z.enum(["issued", "void", "superseded"]).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListDocumentsQueryType = z.infer<typeof ListDocumentsQuery>
