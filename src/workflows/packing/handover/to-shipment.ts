import type { OrderWorkflow } from "@medusajs/framework/types"
import type { PackedParcel } from "../parcel/read-packed-parcel"

type Label = {
  id?: string
  tracking_number: string
  tracking_url: string
  label_url: string
}

export type ShippableFulfillment = {
  id: string
  shipped_at: Date | string | null
  labels: Label[] | null
}

/** What core's own admin writes where a label has no address. */
const noUrl = "#"

/**
 * What core's shipment takes. It replaces the fulfilment's labels by those
 * given, so all are given: the carrier's with their ids, and the number that
 * a person typed unless the carrier's is the same.
 */
export function toShipment({
  parcel,
  fulfillment,
  actor,
}: {
  parcel: PackedParcel
  fulfillment: ShippableFulfillment
  actor: string
}): OrderWorkflow.CreateOrderShipmentWorkflowInput {
  const carriers = (fulfillment.labels ?? []).map(
    ({ id, tracking_number, tracking_url, label_url }) => ({
      id,
      tracking_number,
      tracking_url,
      label_url,
    })
  )
  const number = parcel.tracking_number
  const isKnown = carriers.some((label) => label.tracking_number === number)
  const typed = number && !isKnown ? [toLabel(parcel, number)] : []
  return {
    order_id: parcel.order_id,
    fulfillment_id: fulfillment.id,
    created_by: actor,
    // Core counts the units by the fulfilment itself.
    items: parcel.items.map(({ line_item_id, quantity }) => ({
      id: line_item_id,
      quantity,
    })),
    labels: [...carriers, ...typed],
  }
}

const toLabel = (parcel: PackedParcel, trackingNumber: string): Label => ({
  tracking_number: trackingNumber,
  tracking_url: parcel.tracking_url ?? noUrl,
  label_url: parcel.label_url ?? noUrl,
})
