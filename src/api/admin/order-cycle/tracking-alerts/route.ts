import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  TrackingAlertDto,
  TrackingAlertsResponse,
} from "../../../../types/tracking-alert"
import { loadPage } from "../../../load-page"
import { alertFields } from "./alert-fields"
import type { ListTrackingAlertsQueryType } from "./validators"

/** Alerts about parcels, orders and courier accounts, latest first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ListTrackingAlertsQueryType>,
  res: MedusaResponse<TrackingAlertsResponse>
) {
  const { kind, open, order_id, tracker_id, offset, limit } =
    req.validatedQuery as ListTrackingAlertsQueryType
  const { rows, ...page } = await loadPage(req.scope, {
    entity: "tracking_alert",
    fields: alertFields,
    filters: {
      ...(kind && { kind }),
      ...(open !== undefined && { closed_at: open ? null : { $ne: null } }),
      ...(order_id && { order_id }),
      ...(tracker_id && { tracker_id }),
    },
    order: { opened_at: "DESC", id: "DESC" },
    offset,
    limit,
  })
  res.json({ tracking_alerts: rows as TrackingAlertDto[], ...page })
}
