import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { LineListResponse } from "../../../../../types/reconciliation"
import { loadPage } from "../../../../load-page"
import { lineFields } from "../query-config"
import type { ListLinesQueryType } from "../validators"

/** What banks say, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListLinesQueryType>,
  res: MedusaResponse<LineListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListLinesQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "statement_line",
    fields: lineFields,
    filters,
    order: { booked_on: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ lines: rows, ...page })
}
