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
import { addLegs } from "../add-legs"
import { addSubjects } from "../add-subjects"
import { loadCursorPage } from "../load-cursor-page"
import { loadMatch } from "../load-match"
import { matchFields } from "../query-config"
import type { ConfirmMatchType, ListMatchesQueryType } from "../validators"

/** Matches, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListMatchesQueryType>,
  res: MedusaResponse<MatchListResponse>
) {
  const { offset, limit, q, after, currency_code, ...filters } =
    req.validatedQuery as ListMatchesQueryType
  const { rows, page } = await loadCursorPage(
    req.scope,
    { list: "matches", entity: "payment_match", fields: matchFields },
    { filters, q, currency: currency_code, after, offset, limit }
  )
  const matches = await addLegs(req.scope, rows)
  res.json({ matches: await addSubjects(req.scope, matches), ...page })
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
