import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RECONCILIATION_MODULE } from "../../../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../../../modules/reconciliation/service"
import type { LineListResponse } from "../../../../../types/reconciliation/lines"
import { loadCursorPage } from "../load-cursor-page"
import { lineFields } from "../query-config"
import type { ListLinesQueryType } from "../validators"

/** What banks say, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListLinesQueryType>,
  res: MedusaResponse<LineListResponse>
) {
  const { offset, limit, q, after, ...filters } =
    req.validatedQuery as ListLinesQueryType
  const { rows, page } = await loadCursorPage(
    req.scope,
    { list: "lines", entity: "statement_line", fields: lineFields },
    { filters, q, currency: filters.currency_code, after, offset, limit }
  )
  const open_currencies =
    filters.account_id && !after
      ? await req.scope
          .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
          .readOpenCurrencies(filters.account_id)
      : []
  res.json({ lines: rows, open_currencies, ...page })
}
