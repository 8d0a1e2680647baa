import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MatchResponse } from "../../../../../../../types/reconciliation/matches"
import { undoMatchWorkflow } from "../../../../../../../workflows/reconciliation/workflows/undo-match"
import { actorOf } from "../../../../../../actor-of"
import { keepConflictSentence } from "../../../../../../keep-conflict-sentence"
import { loadMatch } from "../../../load-match"
import type { UndoMatchType } from "../../../validators"

/** Takes a match back, and what it made core do. */
export async function POST(
  req: AuthenticatedMedusaRequest<UndoMatchType>,
  res: MedusaResponse<MatchResponse>
) {
  const { result } = await undoMatchWorkflow(req.scope)
    .run({
      input: {
        ...req.validatedBody,
        match_id: req.params.id,
        actor: actorOf(req),
      },
    })
    .catch(keepConflictSentence)
  res.json({ match: await loadMatch(req.scope, result.match_id) })
}
