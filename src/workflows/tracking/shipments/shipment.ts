import type { Place } from "../../../modules/tracking/lanes/place"

/** Core's fulfilment, as `shipmentFields` reads it. */
export type Shipment = {
  id: string
  created_at: string | Date
  shipped_at?: string | Date | null
  canceled_at: string | Date | null
  location_id?: string | null
  metadata: Record<string, unknown> | null
  labels: ({ id?: string; tracking_number: string } | null)[] | null
  order: {
    id: string
    metadata: Record<string, unknown> | null
    shipping_address?: (Place & { phone?: string | null }) | null
  } | null
}

/** The parcel that packing made the fulfilment of, if it did. */
export type ShippedParcel = {
  id: string
  fulfillment_id: string | null
  courier: string | null
  service: string | null
  tracking_number: string | null
  labelled_at: string | Date | null
  handed_over_at?: string | Date | null
}
