import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RunListResponse } from "../../../../../types/reconciliation/matches"
import { loadPage } from "../../../../load-page"
import { runFields } from "../query-config"
import type { ListRunsQueryType } from "../validators"

/** What the rules did, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListRunsQueryType>,
  res: MedusaResponse<RunListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListRunsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "match_run",
    fields: runFields,
    filters,
    order: { started_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  res.json({ runs: rows, ...page })
}
