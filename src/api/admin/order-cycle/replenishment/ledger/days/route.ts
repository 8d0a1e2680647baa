import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockDayListResponse } from "../../../../../../types/replenishment/stock-days"
import { loadPage } from "../../../../../load-page"
import type { ListDaysQueryType } from "../validators"

/** How much there was of an item at the end of each day, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListDaysQueryType>,
  res: MedusaResponse<StockDayListResponse>
) {
  const { from, to, limit, ...place } = req.validatedQuery as ListDaysQueryType
  const { rows } = await loadPage(req.scope, {
    entity: "stock_day",
    fields: [
      "inventory_item_id",
      "location_id",
      "day_on",
      "stocked_units",
      "reserved_units",
      "incoming_units",
      "exposure",
    ],
    filters: {
      ...place,
      ...((from ?? to) && {
        day_on: { ...(from && { $gte: from }), ...(to && { $lte: to }) },
      }),
    },
    order: { day_on: "DESC" },
    offset: 0,
    limit,
  })
  res.json({
    stock_days: rows.toReversed().map((row) => ({
      inventory_item_id: row.inventory_item_id,
      location_id: row.location_id,
      day_on: row.day_on,
      stocked: row.stocked_units,
      reserved: row.reserved_units,
      incoming: row.incoming_units,
      exposure: row.exposure,
    })),
  })
}
