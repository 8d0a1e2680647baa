import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockLedgerResponse } from "../../../../../types/replenishment/stock-ledger"
import { resolveReplenishment } from "../../../../../workflows/replenishment/purchase/resolve-replenishment"
import { loadPage } from "../../../../load-page"
import { entryFields } from "./entry-fields"
import { toEntryRows } from "./to-entry-rows"
import type { ReadLedgerQueryType } from "./validators"

/** Why an item's stock is what it is: its changes, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ReadLedgerQueryType>,
  res: MedusaResponse<StockLedgerResponse>
) {
  const { offset, limit, from, to, ...filters } =
    req.validatedQuery as ReadLedgerQueryType
  const { inventory_item_id, location_id, field } = filters
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "stock_entry",
    fields: entryFields,
    filters: {
      ...filters,
      ...((from ?? to) && {
        at: { ...(from && { $gte: from }), ...(to && { $lt: to }) },
      }),
    },
    order: { at: "DESC", seq: "DESC", id: "DESC" },
    offset,
    limit,
  })
  res.json({
    entries: await toEntryRows(req.scope, rows),
    sentences: await resolveReplenishment(req.scope).readStockSentences({
      inventory_item_id,
      location_id,
      field,
    }),
    ...page,
  })
}
