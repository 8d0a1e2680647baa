import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { DiscrepancyListResponse } from "../../../../../types/reconciliation/discrepancies"
import { loadPage } from "../../../../load-page"
import { addOrderNumbers } from "../add-order-numbers"
import { discrepancyFields } from "../query-config"
import { toDiscrepancyRow } from "../to-discrepancy-row"
import type { ListDiscrepanciesQueryType } from "../validators"

/** What does not agree, the most pressing first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDiscrepanciesQueryType>,
  res: MedusaResponse<DiscrepancyListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListDiscrepanciesQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "discrepancy",
    fields: discrepancyFields,
    filters,
    order: { due_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  const discrepancies = await addOrderNumbers(
    req.scope,
    rows.map(toDiscrepancyRow)
  )
  res.json({ discrepancies, ...page })
}
