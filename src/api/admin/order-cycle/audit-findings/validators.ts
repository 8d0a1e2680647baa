import { z } from "@medusajs/framework/zod"
import { auditInvariants, auditStates } from "../../../../types/audit"
import { listOf } from "../../../list-of"

export const ListAuditFindingsQuery = z.object({
  state: listOf(z.enum(auditStates)),
  invariant: listOf(z.enum(auditInvariants)),
  order_id: z.string().min(1).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(20),
})

export type ListAuditFindingsQueryType = z.infer<typeof ListAuditFindingsQuery>

export const DismissAuditFinding = z.strictObject({
  reason: z.string().trim().min(10).max(2000),
})

export type DismissAuditFindingType = z.infer<typeof DismissAuditFinding>
