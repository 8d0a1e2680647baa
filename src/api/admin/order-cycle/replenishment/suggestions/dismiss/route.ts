import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DismissSuggestionsResponse } from "../../../../../../types/replenishment/suggestions"
import { dismissSuggestionsWorkflow } from "../../../../../../workflows/replenishment/workflows/dismiss-suggestions"
import { actorOf } from "../../../../../actor-of"
import type { DismissSuggestionsType } from "../../planning/validators"

/** Closes suggestions that nobody follows, with why. */
export async function POST(
  req: AuthenticatedMedusaRequest<DismissSuggestionsType>,
  res: MedusaResponse<DismissSuggestionsResponse>
) {
  const { result } = await dismissSuggestionsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json(result)
}
