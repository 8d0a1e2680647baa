import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ItemListResponse } from "../../../../../types/reconciliation/items"
import { addOrderNumbers } from "../add-order-numbers"
import { loadCursorPage } from "../load-cursor-page"
import { loadOpenAmounts } from "../load-open-amounts"
import { itemFields } from "../query-config"
import type { ListItemsQueryType } from "../validators"

/** What the shop was paid or is owed, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListItemsQueryType>,
  res: MedusaResponse<ItemListResponse>
) {
  const { offset, limit, q, after, ...filters } =
    req.validatedQuery as ListItemsQueryType
  const { rows, page } = await loadCursorPage(
    req.scope,
    { list: "items", entity: "platform_item", fields: itemFields },
    { filters, q, currency: filters.currency_code, after, offset, limit }
  )
  const items = await loadOpenAmounts(req.scope, rows)
  res.json({ items: await addOrderNumbers(req.scope, items), ...page })
}
