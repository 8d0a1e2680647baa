import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"
import {
  tellableStatuses,
  trackingReasons,
  trackingStatuses,
} from "../../../../types/tracking"

export const ListTrackersQuery = z.object({
  status: listOf(z.enum(trackingStatuses)),
  courier: listOf(z.string().max(40)),
  order_id: listOf(z.string().max(100)),
  /** Kinds of open alerts. */
  alert: listOf(z.string().max(40)),
  /** Only parcels that go on or have an open alert. */
  open: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  /** Part of a tracking number, or an order's number. */
  q: z.string().trim().min(1).max(100).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListTrackersQueryType = z.infer<typeof ListTrackersQuery>

export const AddTrackingEventBody = z
  .object({
    at: z.iso.datetime({ offset: true }),
    status: z.enum(tellableStatuses),
    text: z.string().trim().min(1).max(500),
    location: z.string().trim().min(1).max(200).optional(),
    reason: z.enum(trackingReasons).optional(),
  })
  .strict()

export type AddTrackingEventBodyType = z.infer<typeof AddTrackingEventBody>

const reason = z.string().trim().min(3).max(500)

export const RetractEventBody = z
  .object({ event_id: z.string().min(1).max(100), reason })
  .strict()

export type RetractEventBodyType = z.infer<typeof RetractEventBody>

export const CorrectNumberBody = z
  .object({
    tracking_number: z.string().trim().min(1).max(100),
    reason: reason.optional(),
  })
  .strict()

export type CorrectNumberBodyType = z.infer<typeof CorrectNumberBody>
