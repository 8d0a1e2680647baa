import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { PutAwayListResponse } from "../../../../../types/put-away"
import { putAwayFields } from "../query-config"
import type { ListPutAwaysQueryType } from "./validators"
import { loadPage } from "../../../../load-page"

/** Units of parcels that were taken apart, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPutAwaysQueryType>,
  res: MedusaResponse<PutAwayListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPutAwaysQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "packing_put_away",
    fields: putAwayFields,
    filters,
    order: { created_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ put_aways: rows, ...page })
}
