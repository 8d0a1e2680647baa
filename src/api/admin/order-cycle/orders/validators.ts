import { z } from "@medusajs/framework/zod"
import { listOf } from "../../../list-of"
import { chargeStatuses, orderStages } from "../../../../types/order-desk"

export const ListOrderDeskQuery = z.object({
  stage: listOf(z.enum(orderStages)),
  hold: listOf(z.string().max(60)),
  charge_status: listOf(z.enum(chargeStatuses)),
  channel: listOf(z.string().max(100)),
  q: z.string().trim().max(100).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListOrderDeskQueryType = z.infer<typeof ListOrderDeskQuery>
