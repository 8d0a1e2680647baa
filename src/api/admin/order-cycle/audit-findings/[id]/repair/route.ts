import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { AuditFindingResponse } from "../../../../../../types/audit"
import { repairAuditFindingWorkflow } from "../../../../../../workflows/verification/workflows/repair-audit-finding"
import { actorOf } from "../../../../../actor-of"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import { loadAuditFinding } from "../../load-audit-finding"

/** Does what the finding proposes, if it is still true. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AuditFindingResponse>
) {
  const { id } = req.params
  await repairAuditFindingWorkflow(req.scope)
    .run({ input: { id, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ audit_finding: await loadAuditFinding(req.scope, id) })
}
