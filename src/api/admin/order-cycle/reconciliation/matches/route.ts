import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  MatchListResponse,
  MatchResponse,
} from "../../../../../types/reconciliation/matches"
import { confirmMatchWorkflow } from "../../../../../workflows/reconciliation/workflows/confirm-match"
import { actorOf } from "../../../../actor-of"
import { keepConflictSentence } from "../../../../keep-conflict-sentence"
import { loadMatch } from "../load-match"
import { loadMatches } from "../load-matches"
import type { ConfirmMatchType, ListMatchesQueryType } from "../validators"

/** Matches, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListMatchesQueryType>,
  res: MedusaResponse<MatchListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListMatchesQueryType
  const { matches, count } = await loadMatches(req.scope, filters, {
    offset,
    limit,
  })
  res.json({ matches, count, offset, limit })
}

/** Confirms what a line pays. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmMatchType>,
  res: MedusaResponse<MatchResponse>
) {
  const { result } = await confirmMatchWorkflow(req.scope)
    .run({ input: { ...req.validatedBody, actor: actorOf(req) } })
    .catch(keepConflictSentence)
  res.json({ match: await loadMatch(req.scope, result.match_id) })
}
