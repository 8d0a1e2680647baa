import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import type { DeliveryDecision } from "./delivery-decision"

/** Core's fulfilment, as far as its delivery is concerned. */
export type DeliverableShipment = {
  canceled_at: string | Date | null
  delivered_at: string | Date | null
  labels: ({ tracking_number: string } | null)[] | null
  order: { status: string } | null
}

export type DeliverableTracker = {
  id: string
  tracking_number: string
  status: string
  flags: string[]
  delivered_at: string | Date | null
}

/**
 * Core hears of a delivery when every label of the fulfilment is delivered,
 * none with a contradiction, and neither fulfilment nor order is cancelled.
 */
export function decideDelivery(
  shipment: DeliverableShipment | undefined,
  trackers: DeliverableTracker[]
): DeliveryDecision {
  if (!shipment?.order) {
    return wait("The fulfilment or its order does not exist.")
  }
  if (shipment.canceled_at || shipment.order.status === "canceled") {
    return wait("The fulfilment or its order is cancelled.")
  }
  const delivered = trackers.filter(({ status }) => status === "delivered")
  if (!delivered.length || !coversLabels(shipment, trackers, delivered)) {
    return wait("Not every parcel of the fulfilment is delivered.")
  }
  if (delivered.some(({ flags }) => flags.includes("contradiction"))) {
    return wait("Later scans contradict the delivery: a person must look.")
  }
  const times = delivered.map(({ delivered_at }) =>
    new Date(delivered_at ?? 0).getTime()
  )
  return {
    action: shipment.delivered_at ? "record" : "mark",
    delivered_at: new Date(Math.max(...times)).toISOString(),
    tracker_ids: delivered.map(({ id }) => id),
  }
}

const wait = (why: string): DeliveryDecision => ({ action: "wait", why })

/** Where core knows no labels, the parcels of the trackers count. */
function coversLabels(
  { labels }: DeliverableShipment,
  trackers: DeliverableTracker[],
  delivered: DeliverableTracker[]
): boolean {
  const numbers = (labels ?? [])
    .map((label) => normalizeTrackingNumber(label?.tracking_number ?? ""))
    .filter((number) => number !== "")
  return numbers.length
    ? numbers.every((number) =>
        delivered.some(({ tracking_number }) => tracking_number === number)
      )
    : delivered.length === trackers.length
}
