import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DiscrepancyResponse } from "../../../../../../types/reconciliation/discrepancies"
import { changeDiscrepancyWorkflow } from "../../../../../../workflows/reconciliation/workflows/change-discrepancy"
import { keepConflictSentence } from "../../../../../keep-conflict-sentence"
import type { ChangeDiscrepancyType } from "../../validators"
import { loadDiscrepancy } from "../../load-discrepancy"

/** Notes who works on it, or until when it may wait. */
export async function POST(
  req: AuthenticatedMedusaRequest<ChangeDiscrepancyType>,
  res: MedusaResponse<DiscrepancyResponse>
) {
  const { id } = req.params
  await changeDiscrepancyWorkflow(req.scope)
    .run({ input: { id, ...req.validatedBody } })
    .catch(keepConflictSentence)
  res.json({ discrepancy: await loadDiscrepancy(req.scope, id) })
}
