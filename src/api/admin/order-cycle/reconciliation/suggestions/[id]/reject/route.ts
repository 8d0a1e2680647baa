import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RejectedSuggestionResponse } from "../../../../../../../types/reconciliation/lines"
import { rejectSuggestionWorkflow } from "../../../../../../../workflows/reconciliation/workflows/reject-suggestion"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"

/** Notes that a suggestion is wrong. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RejectedSuggestionResponse>
) {
  const { id } = req.params
  await rejectSuggestionWorkflow(req.scope)
    .run({ input: { id, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ id, rejected: true })
}
