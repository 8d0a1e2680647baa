import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"

const page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
}

export const ImportOrders = z
  .strictObject({
    file_name: z.string().trim().min(1).max(200),
    /** The file's text, or `content_base64` its bytes, plain or gzip. */
    content: z.string().min(1).optional(),
    content_base64: z.base64().min(1).optional(),
    /** Channel of rows that name none. */
    channel: z.string().trim().min(1).max(100).nullable().default(null),
    /** Tell what would come of it, and write nothing. */
    dry_run: z.boolean().default(false),
  })
  .refine(
    ({ content, content_base64 }) =>
      (content === undefined) !== (content_base64 === undefined),
    "Send the file as either content (text) or content_base64 (bytes)."
  )

export type ImportOrdersType = z.infer<typeof ImportOrders>

export const ListIntakeBatchesQuery = z.object({
  state: listOf(z.enum(["running", "done", "failed"])),
  ...page,
})

export type ListIntakeBatchesQueryType = z.infer<typeof ListIntakeBatchesQuery>

export const ListIntakeRejectsQuery = z.object({
  code: z.string().trim().min(1).max(100).optional(),
  ...page,
})

export type ListIntakeRejectsQueryType = z.infer<typeof ListIntakeRejectsQuery>

export const ImportOrdersQuery = z.strictObject({
  /** Channel of orders that name none. */
  channel: z.string().trim().min(1).max(100).optional(),
  dry_run: z.enum(["true", "false"]).optional(),
})

export type ImportOrdersQueryType = z.infer<typeof ImportOrdersQuery>

const said = (most: number) => z.string().trim().max(most).nullable().optional()

export const TakeDraftOrder = z.strictObject({
  /** Code of the channel (option verification.intake.channels). */
  channel: said(100),
  /** Who called or wrote. */
  caller: said(200),
  /** Who took the order, where it is not who sends this. */
  taken_by: z.string().trim().min(1).max(200).optional(),
  taken_at: z.iso
    .datetime({
      offset: true,
      error: "taken_at is no time: write it as 2026-11-20T09:30:00+07:00.",
    })
    .optional(),
  note: said(2_000),
  /** Payment terms: card, bank_transfer, cod or invoice. */
  payment_method: said(50),
})

export type TakeDraftOrderType = z.infer<typeof TakeDraftOrder>
