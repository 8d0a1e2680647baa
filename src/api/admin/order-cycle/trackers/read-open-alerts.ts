import type { RemoteQueryFunction } from "@medusajs/framework/types"
import type { ParcelAlertDto } from "../../../../types/tracking-queue"
import { alertFields } from "../tracking-alerts/alert-fields"

/** Open alerts of parcels and of their orders, oldest first. */
export async function readOpenAlerts(
  query: Omit<RemoteQueryFunction, symbol>,
  trackers: { id: string; order_id: string }[]
): Promise<ParcelAlertDto[]> {
  const { data } = await query.graph({
    entity: "tracking_alert",
    fields: alertFields,
    filters: {
      closed_at: null,
      $or: [
        { tracker_id: trackers.map(({ id }) => id) },
        {
          tracker_id: null,
          order_id: trackers.map(({ order_id }) => order_id),
        },
      ],
    },
    pagination: { order: { opened_at: "ASC", id: "ASC" } },
  })
  return data as unknown as ParcelAlertDto[]
}
