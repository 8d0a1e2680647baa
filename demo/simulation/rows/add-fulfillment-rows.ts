import { attemptMetadataKey } from "../../../src/workflows/packing/label/attempt-metadata-key"
import { deliveredAt } from "../orders/delivered-at"
import { makeId } from "../random/make-id"
import { addressRow } from "./address-row"
import { quantityColumns } from "./quantity-columns"
import type { RowContext } from "./row-context"

/** Core's fulfilment of each parcel, with its items and its label. */
export function addFulfillmentRows({
  order,
  store,
  random,
  rows,
}: RowContext): void {
  for (const parcel of order.parcels) {
    const at = parcel.labelled_at
    const times = { created_at: at, updated_at: at }
    const address = makeId("fuladdr", random, at)
    rows.add("fulfillment_address", addressRow(address, order))
    rows.add("fulfillment", {
      id: parcel.fulfillment_id,
      location_id: store.locations[parcel.site],
      packed_at: at,
      shipped_at: parcel.handed_over_at,
      delivered_at: deliveredAt(parcel),
      data: {},
      provider_id: "manual_manual",
      shipping_option_id: store.shipping_options[order.currency_code],
      metadata: { [attemptMetadataKey]: parcel.attempt_id },
      delivery_address_id: address,
      requires_shipping: true,
      ...times,
    })
    for (const { line, quantity } of parcel.lines) {
      rows.add("fulfillment_item", {
        id: makeId("fulit", random, at),
        title: line.variant.title,
        sku: line.variant.sku,
        barcode: line.variant.barcode,
        ...quantityColumns("quantity", quantity),
        line_item_id: line.id,
        inventory_item_id: line.variant.inventory_item_id,
        fulfillment_id: parcel.fulfillment_id,
        ...times,
      })
    }
    rows.add("fulfillment_label", {
      id: makeId("fulla", random, at),
      tracking_number: parcel.tracking_number,
      tracking_url: "#",
      label_url: "#",
      fulfillment_id: parcel.fulfillment_id,
      ...times,
    })
    rows.add("order_fulfillment", {
      order_id: order.id,
      fulfillment_id: parcel.fulfillment_id,
      id: makeId("ordful", random, at),
      ...times,
    })
  }
}
