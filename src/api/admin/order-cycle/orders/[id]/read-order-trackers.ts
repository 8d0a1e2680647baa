import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** An order's parcels as tracking knows them, with kinds of open alerts. */
export async function readOrderTrackers(
  query: Omit<RemoteQueryFunction, symbol>,
  orderId: string
) {
  const { data: trackers } = await query.graph({
    entity: "tracker",
    fields: trackerFields,
    filters: { order_id: orderId },
    pagination: { order: { id: "ASC" } },
  })
  const { data: alerts } = await query.graph({
    entity: "tracking_alert",
    fields: ["tracker_id", "kind"],
    filters: { tracker_id: trackers.map(({ id }) => id), closed_at: null },
    pagination: { order: { opened_at: "ASC" } },
  })
  return trackers.map((tracker) => ({
    ...tracker,
    alerts: alerts
      .filter((one) => one.tracker_id === tracker.id)
      .map(({ kind }) => kind),
  }))
}

const trackerFields = [
  "id",
  "parcel_id",
  "courier",
  "tracking_number",
  "status",
  "status_at",
  "delivered_at",
  "promised_at",
  "courier_eta",
  "public_token",
]
