import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DiscrepancyResponse } from "../../../../../../../types/reconciliation/discrepancies"
import { resolveDiscrepancyWorkflow } from "../../../../../../../workflows/reconciliation/workflows/resolve-discrepancy"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import type { ResolveDiscrepancyType } from "../../../validators"
import { loadDiscrepancy } from "../../../load-discrepancy"

/** Ends a discrepancy. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResolveDiscrepancyType>,
  res: MedusaResponse<DiscrepancyResponse>
) {
  const { id } = req.params
  await resolveDiscrepancyWorkflow(req.scope)
    .run({ input: { id, ...req.validatedBody, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ discrepancy: await loadDiscrepancy(req.scope, id) })
}
