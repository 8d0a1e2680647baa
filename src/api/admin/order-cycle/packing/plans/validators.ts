import { z } from "@medusajs/framework/zod"
import { planStates } from "../../../../../types/packing-plan"
import { listOf } from "../../../../list-of"

const id = z.string().trim().min(1).max(100)

export const ListPlans = z.object({
  order_id: id.optional(),
  location_id: id.optional(),
  state: listOf(z.enum(planStates)),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export const PlanPacking = z.strictObject({
  order_id: id,
  location_id: id.nullable().default(null),
})

export type ListPlansType = z.infer<typeof ListPlans>
export type PlanPackingType = z.infer<typeof PlanPacking>
