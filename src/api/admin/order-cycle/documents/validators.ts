import { z } from "@medusajs/framework/zod"

const type = z.enum(["invoice", "delivery_note", "receipt"])

export const ListDocumentsQuery = z.object({
  order_id: z.string().trim().min(1).max(100).optional(),
  source_id: z.string().trim().min(1).max(100).optional(),
  type: type.optional(),
  number: z.string().trim().min(1).max(100).optional(),
  status: z.enum(["issued", "void", "superseded"]).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListDocumentsQueryType = z.infer<typeof ListDocumentsQuery>

export const IssueDocument = z.object({
  type,
  /** An order of an invoice, a capture of a receipt, a parcel of a note. */
  source_id: z.string().trim().min(1).max(100),
})

export type IssueDocumentType = z.infer<typeof IssueDocument>

export const EndDocument = z.object({
  reason: z.string().trim().min(3).max(200),
})

export type EndDocumentType = z.infer<typeof EndDocument>
