import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ItemListResponse } from "../../../../../types/reconciliation/items"
import { loadPage } from "../../../../load-page"
import { afterRow } from "../after-row"
import { findText } from "../find-text"
import { loadOpenAmounts } from "../load-open-amounts"
import { itemFields } from "../query-config"
import type { ListItemsQueryType } from "../validators"

const searched = ["reference", "payer", "order_id"]

/** What the shop was paid or is owed, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListItemsQueryType>,
  res: MedusaResponse<ItemListResponse>
) {
  const { offset, limit, q, after, ...filters } =
    req.validatedQuery as ListItemsQueryType
  const conditions = [
    ...(q ? [findText(q, searched, filters.currency_code)] : []),
    ...(after ? [afterRow("opened_at", after)] : []),
  ]
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "platform_item",
    fields: itemFields,
    filters: { ...filters, ...(conditions.length && { $and: conditions }) },
    order: { opened_at: "ASC", id: "ASC" },
    offset,
    limit,
  })
  res.json({ items: await loadOpenAmounts(req.scope, rows), ...page })
}
