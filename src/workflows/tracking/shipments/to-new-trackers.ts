import { normalizeTrackingNumber } from "../../../modules/tracking/identity/normalize-tracking-number"
import type { NewTracker } from "../../../modules/tracking/storage/insert-tracker"
import { metadataTime } from "../../verification/order/metadata-time"
import type { KnownOfShipments } from "./known-of-shipments"
import type { Shipment, ShippedParcel } from "./shipment"
import { toFacts } from "./to-facts"

/**
 * One tracker per label of a shipment. The courier is the parcel's, else the
 * one that the fulfilment's metadata names (`order_cycle_courier`), else the
 * shop's default. The promise is verification's, else that of the order's
 * metadata, which an order has before its first review.
 */
export function toNewTrackers(
  shipment: Shipment,
  parcel: ShippedParcel | undefined,
  known: KnownOfShipments,
  defaultCourier: string
): NewTracker[] {
  const { order } = shipment
  if (!order || shipment.canceled_at) {
    return []
  }
  const courier = (
    parcel?.courier ??
    textOf(shipment.metadata?.order_cycle_courier) ??
    defaultCourier
  ).toLowerCase()
  const service = parcel?.service ?? null
  const origin = known.origins.get(shipment.location_id ?? "") ?? null
  const handedOver = parcel?.handed_over_at ?? shipment.shipped_at
  return numbersOf(shipment, parcel).map((tracking_number) => ({
    order_id: order.id,
    fulfillment_id: shipment.id,
    parcel_id: parcel?.id ?? null,
    courier,
    service,
    tracking_number,
    promised_at:
      known.promises.get(order.id) ??
      metadataTime(order.metadata, "order_cycle_promised_deliver_at"),
    labelled_at: new Date(
      parcel?.labelled_at ?? shipment.created_at
    ).toISOString(),
    facts: toFacts(shipment, origin, { courier, service, tracking_number }),
    handed_over_at: handedOver ? new Date(handedOver).toISOString() : null,
  }))
}

function numbersOf(
  shipment: Shipment,
  parcel: ShippedParcel | undefined
): string[] {
  const labels = shipment.labels ?? []
  const numbers = labels.length
    ? labels.map((label) => label?.tracking_number)
    : [parcel?.tracking_number]
  const normal = numbers.map((number) => normalizeTrackingNumber(number ?? ""))
  return [...new Set(normal)].filter((number) => number !== "")
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value ? value : null
