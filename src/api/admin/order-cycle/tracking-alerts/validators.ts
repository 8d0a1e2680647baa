import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"

const id = z.string().min(1).max(100)

export const ListTrackingAlertsQuery = z.object({
  kind: listOf(z.string().max(40)),
  /** Open alerts only, or closed ones only. */
  open: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  order_id: id.optional(),
  tracker_id: id.optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListTrackingAlertsQueryType = z.infer<
  typeof ListTrackingAlertsQuery
>

export const CloseTrackingAlertBody = z.strictObject({
  reason: z.string().trim().min(3).max(500),
})

export type CloseTrackingAlertBodyType = z.infer<typeof CloseTrackingAlertBody>
