import { z } from "@medusajs/framework/zod"
import {
  allocationStates,
  chargeStatuses,
  fulfillmentStates,
  orderStages,
} from "../../../../types/order-desk"
import { listOf } from "../../../list-of"

const name = listOf(z.string().max(200))

export const ListOrderDeskQuery = z.object({
  stage: listOf(z.enum(orderStages)),
  hold: listOf(z.string().max(60)),
  charge_status: listOf(z.enum(chargeStatuses)),
  fulfillment_status: listOf(z.enum(fulfillmentStates)),
  allocation: listOf(z.enum(allocationStates)),
  channel: name,
  location: name,
  courier: name,
  tag: name,
  assigned_to: name,
  /** Promised to leave before that time (UTC), the earliest first. */
  promised_before: z.iso.datetime({ offset: true }).optional(),
  q: z.string().trim().max(100).optional(),
  /** `next` of the page before: faster than an offset, and nothing shifts. */
  after: z.string().max(200).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListOrderDeskQueryType = z.infer<typeof ListOrderDeskQuery>

export const ReleaseOrders = z.strictObject({
  order_ids: z.array(z.string().min(1)).min(1).max(200),
})

export type ReleaseOrdersType = z.infer<typeof ReleaseOrders>
