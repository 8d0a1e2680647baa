import { z } from "@medusajs/framework/zod"
import { scorecardGroups } from "../../../../types/courier-scorecard"
import { listOf } from "../../../list-of"

const day = z.iso.date("is no day, as 2026-01-31 is.").optional()

export const ListScorecardsQuery = z.object({
  from: day,
  to: day,
  group: z.enum(scorecardGroups).default("courier"),
  courier: listOf(z.string().max(40)),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export type ListScorecardsQueryType = z.infer<typeof ListScorecardsQuery>
