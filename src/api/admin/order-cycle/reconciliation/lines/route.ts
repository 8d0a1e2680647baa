import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { LineListResponse } from "../../../../../types/reconciliation/lines"
import { loadPage } from "../../../../load-page"
import { afterRow } from "../after-row"
import { findText } from "../find-text"
import { lineFields } from "../query-config"
import type { ListLinesQueryType } from "../validators"

const searched = ["text", "party", "reference"]

/** What banks say, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListLinesQueryType>,
  res: MedusaResponse<LineListResponse>
) {
  const { offset, limit, q, after, ...filters } =
    req.validatedQuery as ListLinesQueryType
  const conditions = [
    ...(q ? [findText(q, searched, filters.currency_code)] : []),
    ...(after ? [afterRow("booked_on", after)] : []),
  ]
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "statement_line",
    fields: lineFields,
    filters: { ...filters, ...(conditions.length && { $and: conditions }) },
    order: { booked_on: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ lines: rows, ...page })
}
