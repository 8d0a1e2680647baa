import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ItemListResponse } from "../../../../../types/reconciliation"
import { loadPage } from "../../../../load-page"
import { itemFields } from "../query-config"
import type { ListItemsQueryType } from "../validators"

/** What the shop was paid or is owed, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListItemsQueryType>,
  res: MedusaResponse<ItemListResponse>
) {
  const { offset, limit, ...filters } = req.validatedQuery as ListItemsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "platform_item",
    fields: itemFields,
    filters,
    order: { opened_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ items: rows, ...page })
}
