import { z } from "@medusajs/framework/zod"
import { ruleSchema } from "../../../../modules/verification/rules/rule-schema"
import { hitStates } from "../../../../types/rule-hit"
import { listOf } from "../../../list-of"

export const CreateRule = ruleSchema
  .omit({ version: true })
  .extend({ enabled: z.boolean().default(false) })

export type CreateRuleType = z.infer<typeof CreateRule>

/** `version` is the one that was changed: of two changes at once one wins. */
export const UpdateRule = ruleSchema
  .pick({ when: true, then: true })
  .extend({ version: z.number().int().min(1) })

export type UpdateRuleType = z.infer<typeof UpdateRule>

export const ReplayRule = ruleSchema
  .pick({ when: true })
  .extend({ days: z.number().int().min(1).max(365).default(90) })

export type ReplayRuleType = z.infer<typeof ReplayRule>

export const ListRuleHitsQuery = z.object({
  state: listOf(z.enum(hitStates)),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListRuleHitsQueryType = z.infer<typeof ListRuleHitsQuery>
