import { z } from "@medusajs/framework/zod"
import { tellableStatuses, trackingReasons } from "../../../../types/tracking"
import { listOf } from "../../../list-of"

export const ListUnmappedQuery = z.object({
  /** `open`: nobody said what it means; `mapped`: somebody did. */
  state: z.enum(["open", "mapped"]).optional(),
  courier: listOf(z.string().max(40)),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListUnmappedQueryType = z.infer<typeof ListUnmappedQuery>

export const MapWordBody = z
  .object({
    status: z.enum(tellableStatuses),
    sub: z.string().trim().min(1).max(60).nullable().default(null),
    reason: z.enum(trackingReasons).nullable().default(null),
  })
  .strict()

export type MapWordBodyType = z.infer<typeof MapWordBody>
