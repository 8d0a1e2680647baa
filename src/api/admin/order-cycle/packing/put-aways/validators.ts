import { z } from "@medusajs/framework/zod"
import { putAwayConditions } from "../../../../../types/put-away"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)

export const ListPutAwaysQuery = z.object({
  order_id: id.optional(),
  location_id: id.optional(),
  parcel_code: id.optional(),
  state: listOf(z.enum(["open", "done"])),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export const ConfirmPutAway = z.strictObject({
  condition: z.enum(putAwayConditions),
  note: z.string().trim().min(1).max(200).nullable().default(null),
})

export type ListPutAwaysQueryType = z.infer<typeof ListPutAwaysQuery>
export type ConfirmPutAwayType = z.infer<typeof ConfirmPutAway>
