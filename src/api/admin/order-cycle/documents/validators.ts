import { z } from "@medusajs/framework/zod"
import { documentStatuses, documentTypes } from "../../../../types/document"
import { listOf } from "../../../list-of"

const id = z.string().trim().min(1).max(100)

const type = z.enum(documentTypes)

const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/, "is no day, as 2026-10-31 is.")

export const ListDocumentsQuery = z.object({
  order_id: id.optional(),
  source_id: id.optional(),
  type: listOf(type),
  number: id.optional(),
  status: listOf(z.enum(documentStatuses)),
  /** First and last day of issue, in the zone of the papers. */
  issued_from: day.optional(),
  issued_to: day.optional(),
  /** A part of the number, or the order's number. */
  q: id.optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListDocumentsQueryType = z.infer<typeof ListDocumentsQuery>

export const PrintDocumentsQuery = z.object({
  ids: z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(id).min(1).max(100)
  ),
})

export type PrintDocumentsQueryType = z.infer<typeof PrintDocumentsQuery>

export const IssueDocument = z.object({
  type,
  /** An order of an invoice, a capture of a receipt, a parcel of a note. */
  source_id: id,
})

export type IssueDocumentType = z.infer<typeof IssueDocument>

export const SendDocument = z.strictObject({
  /** Instead of the order's address. */
  to: z.email().max(200).optional(),
  /** Another one sends the paper to the same address again. */
  cause: id.default("asked"),
})

export type SendDocumentType = z.infer<typeof SendDocument>

export const EndDocument = z.object({
  reason: z.string().trim().min(3).max(200),
})

export type EndDocumentType = z.infer<typeof EndDocument>
