import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normalizeTrackingNumber } from "../../../../modules/tracking/identity/normalize-tracking-number"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import type { TrackerQueueResponse } from "../../../../types/tracking-queue"
import { findOrdersByNumber } from "../find-orders-by-number"
import { readDisplayIds } from "../read-display-ids"
import { readOpenAlerts } from "./read-open-alerts"
import { trackerFields } from "./tracker-fields"
import type { ListTrackersQueryType } from "./validators"

/** A page of the queue, with each parcel's order and open alerts. */
export async function listQueue(
  container: MedusaContainer,
  { offset, limit, q, ...filters }: ListTrackersQueryType
): Promise<TrackerQueueResponse> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { rows, count } = await tracking.findQueue(
    {
      ...filters,
      ...(q && {
        number: normalizeTrackingNumber(q),
        number_orders: await findOrdersByNumber(container, q),
      }),
    },
    { offset, limit }
  )
  const { data: trackers } = await query.graph({
    entity: "tracker",
    fields: trackerFields,
    filters: { id: rows.map(({ id }) => id) },
  })
  const displayIds = await readDisplayIds(container, trackers)
  const alerts = await readOpenAlerts(query, trackers)
  return {
    trackers: rows.flatMap(({ id, urgency }) => {
      const tracker = trackers.find((one) => one.id === id)
      return tracker
        ? {
            ...tracker,
            urgency,
            display_id: displayIds.get(tracker.order_id) ?? null,
            alerts: alerts.filter((alert) =>
              alert.tracker_id === null
                ? alert.order_id === tracker.order_id
                : alert.tracker_id === id
            ),
          }
        : []
    }),
    count,
    offset,
    limit,
  }
}
