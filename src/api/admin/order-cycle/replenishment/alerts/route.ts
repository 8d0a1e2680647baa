import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { StockAlertListResponse } from "../../../../../types/replenishment/alerts"
import { findItems } from "../planning/find-items"
import { loadAlerts } from "../planning/load-alerts"
import type { ListAlertsQueryType } from "../planning/validators"

const ofState = {
  open: { closed_at: null },
  closed: { closed_at: { $ne: null } },
}

/** What buyers should know about stock, the newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListAlertsQueryType>,
  res: MedusaResponse<StockAlertListResponse>
) {
  const { q, state, kind, location_id, inventory_item_id, offset, limit } =
    req.validatedQuery as ListAlertsQueryType
  const items = await findItems(req.scope, q, inventory_item_id)
  res.json(
    await loadAlerts(
      req.scope,
      {
        ...(state && ofState[state]),
        ...(kind && { kind }),
        ...(location_id && { location_id }),
        ...(items && { inventory_item_id: items }),
      },
      { offset, limit }
    )
  )
}
