import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"

export const ListExportsQuery = z.object({
  state: listOf(
    z.enum(["queued", "running", "published", "unchanged", "failed"])
  ),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

/** An export is asked for with `{}`: what it covers is no question yet. */
export const StartExport = z.strictObject({})

export type ListExportsQueryType = z.infer<typeof ListExportsQuery>
