import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { SuggestionListResponse } from "../../../../../types/reconciliation/lines"
import { loadPage } from "../../../../load-page"
import { suggestionFields } from "../query-config"
import type { ListSuggestionsQueryType } from "../validators"

/** What lines might pay, the likeliest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListSuggestionsQueryType>,
  res: MedusaResponse<SuggestionListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListSuggestionsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "match_suggestion",
    fields: suggestionFields,
    filters,
    order: { line_id: "ASC", rank: "ASC" },
    offset,
    limit,
  })
  res.json({ suggestions: rows, ...page })
}
