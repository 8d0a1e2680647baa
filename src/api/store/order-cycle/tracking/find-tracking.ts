import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { normalizeTrackingNumber } from "../../../../modules/tracking/identity/normalize-tracking-number"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import { statusTable } from "../../../../modules/tracking/status/status-table"
import type { PublicTracking } from "../../../../types/public-tracking"
import type { TrackingStatus } from "../../../../types/tracking"
import { toPublicTracking } from "./to-public-tracking"

/** Days after a journey's end for which its page stays. */
const DAYS_AFTER_END = 90

/**
 * What may be known of the parcel with a token.
 *
 * @returns null where there is none, or the shop has no such pages; "gone"
 *   when its journey has been over for 90 days.
 */
export async function findTracking(
  container: MedusaContainer,
  token: string
): Promise<PublicTracking | "gone" | null> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { publicPage, couriers } = await tracking.getOptions()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [tracker] = publicPage
    ? await tracking.listTrackers({ public_token: token }, { take: 1 })
    : []
  if (!tracker) {
    return null
  }
  if (hasGone(tracker)) {
    return "gone"
  }
  const [order, fulfillment, events] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["shipping_address.first_name", "shipping_address.city"],
      filters: { id: tracker.order_id },
    }),
    query.graph({
      entity: "fulfillment",
      fields: [
        "items.title",
        "items.quantity",
        "labels.tracking_number",
        "labels.tracking_url",
      ],
      filters: { id: tracker.fulfillment_id },
    }),
    tracking.listTrackingEvents(
      { tracker_id: tracker.id },
      { order: { position: "ASC" } }
    ),
  ])
  return toPublicTracking({
    tracker,
    courier:
      couriers.find(({ code }) => code === tracker.courier)?.name ??
      tracker.courier,
    address: order.data[0]?.shipping_address ?? null,
    items: fulfillment.data[0]?.items ?? [],
    events,
    url: urlOf(fulfillment.data[0]?.labels ?? [], tracker.tracking_number),
  })
}

type Label = { tracking_number: string; tracking_url: string }

/** The courier's page of the label with a number, as core has written it. */
const urlOf = (labels: Label[], number: string): string | null =>
  labels.find(
    ({ tracking_number }) => normalizeTrackingNumber(tracking_number) === number
  )?.tracking_url ?? null

function hasGone({
  status,
  status_at,
}: {
  status: TrackingStatus
  status_at: Date | string | null
}): boolean {
  const days = status_at
    ? (Date.now() - new Date(status_at).getTime()) / 86_400_000
    : 0
  return statusTable[status].terminal && days > DAYS_AFTER_END
}
