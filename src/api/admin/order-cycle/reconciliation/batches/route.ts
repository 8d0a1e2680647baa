import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { BatchListResponse } from "../../../../../types/reconciliation/files"
import { loadPage } from "../../../../load-page"
import { batchFields } from "../query-config"
import type { ListBatchesQueryType } from "../validators"

/** What providers and couriers pay out at once, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListBatchesQueryType>,
  res: MedusaResponse<BatchListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListBatchesQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "settlement_batch",
    fields: batchFields,
    filters,
    order: { id: "DESC" },
    offset,
    limit,
  })
  res.json({ batches: rows, ...page })
}
