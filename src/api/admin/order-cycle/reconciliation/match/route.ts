import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MatchRunResponse } from "../../../../../types/reconciliation/matches"
import { matchStatementLinesWorkflow } from "../../../../../workflows/reconciliation/workflows/match-statement-lines"
import { actorOf } from "../../../../actor-of"
import type { RunMatchType } from "../validators"

/** Matches what the rules decide by themselves. */
export async function POST(
  req: AuthenticatedMedusaRequest<RunMatchType>,
  res: MedusaResponse<MatchRunResponse>
) {
  const { result } = await matchStatementLinesWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(result)
}
