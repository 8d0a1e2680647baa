import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"

export const ListExportsQuery = z.object({
  state: listOf(
    z.enum(["queued", "running", "published", "unchanged", "failed"])
  ),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export const StartExport = z.strictObject({
  /** Reads everything anew instead of what changed. */
  full: z.boolean().default(false),
})

export type StartExportType = z.infer<typeof StartExport>

export type ListExportsQueryType = z.infer<typeof ListExportsQuery>
