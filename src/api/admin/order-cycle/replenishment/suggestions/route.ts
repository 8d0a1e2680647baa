import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ReorderListResponse } from "../../../../../types/replenishment/suggestions"
import { loadSuggestions } from "../planning/load-suggestions"
import type { ListSuggestionsQueryType } from "../planning/validators"

/** What to order; what runs out first comes first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSuggestionsQueryType>,
  res: MedusaResponse<ReorderListResponse>
) {
  res.json(
    await loadSuggestions(
      req.scope,
      req.validatedQuery as ListSuggestionsQueryType
    )
  )
}
