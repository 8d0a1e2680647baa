import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { loadPage } from "../../../../load-page"
import type { PutAwayListResponse } from "../../../../../types/put-away"
import { readDisplayIds } from "../../read-display-ids"
import { putAwayFields } from "../query-config"
import { readItemPlaces } from "./read-item-places"
import type { ListPutAwaysQueryType } from "./validators"

/** Units of parcels that were taken apart, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListPutAwaysQueryType>,
  res: MedusaResponse<PutAwayListResponse>
) {
  const { offset, limit, ...filters } =
    req.validatedQuery as ListPutAwaysQueryType
  const { rows: put_aways, ...page } = await loadPage(req.scope, {
    entity: "packing_put_away",
    fields: putAwayFields,
    filters,
    order: { created_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  const [displayIds, places] = await Promise.all([
    readDisplayIds(req.scope, put_aways),
    readItemPlaces(req.scope, put_aways),
  ])
  res.json({
    put_aways: put_aways.map((row) => ({
      ...row,
      display_id: displayIds.get(row.order_id) ?? null,
      places: places
        .filter(
          ({ inventory_item_id, location_id }) =>
            inventory_item_id === row.inventory_item_id &&
            location_id === row.location_id
        )
        .map(({ place }) => place),
    })),
    ...page,
  })
}
