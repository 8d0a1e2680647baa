import type { ShipmentFacts } from "../../../modules/tracking/alerts/shipment-facts"
import type { TrackedShipment } from "./read-shipments"

type Time = Date | string | null | undefined

type CoreFulfillment = {
  id: string
  shipped_at?: Time
  delivered_at?: Time
  order?: { status?: string } | null
}

/**
 * What is known of trackers' parcels; those whose fulfilment core does not
 * have are left out. A parcel was handed over when packing says so, else when
 * core was told that it was shipped.
 */
export function toShipmentFacts(
  trackers: TrackedShipment[],
  fulfillments: CoreFulfillment[],
  parcels: { id: string; handed_over_at?: Time }[]
): ShipmentFacts[] {
  const inCore = new Map(fulfillments.map((one) => [one.id, one]))
  const inPacking = new Map(parcels.map((one) => [one.id, one]))
  return trackers.flatMap(({ id, fulfillment_id, parcel_id }) => {
    const fulfillment = inCore.get(fulfillment_id)
    const handed_over_at =
      inPacking.get(parcel_id ?? "")?.handed_over_at ?? fulfillment?.shipped_at
    return fulfillment
      ? [
          {
            tracker_id: id,
            handed_over_at: handed_over_at
              ? new Date(handed_over_at).toISOString()
              : null,
            is_shipped: Boolean(
              fulfillment.shipped_at ?? fulfillment.delivered_at
            ),
            is_canceled: fulfillment.order?.status === "canceled",
          },
        ]
      : []
  })
}
