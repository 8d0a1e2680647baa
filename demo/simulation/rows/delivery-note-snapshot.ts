import type { DeliveryNoteSnapshot } from "../../../src/modules/documents/snapshot/delivery-note-snapshot"
import { storeZone } from "../calendar/store-zone"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { SimulatedParcel } from "../orders/simulated-parcel"

/** What a parcel's delivery note printed when it was issued. */
export function deliveryNoteSnapshot(
  order: SimulatedOrder,
  parcel: SimulatedParcel,
  number: string
): DeliveryNoteSnapshot {
  const { customer, address } = order
  const place = order.parcels.indexOf(parcel) + 1
  return {
    type: "delivery_note",
    language: "id",
    number,
    issued_at: parcel.labelled_at.toISOString(),
    time_zone: storeZone,
    seller: {
      name: "Toko Contoh",
      address: ["Jalan Gudang 1", "Jakarta 12110"],
    },
    buyer: {
      name: `${customer.first_name} ${customer.last_name}`,
      address: [
        address.address_1,
        `${customer.place.city} ${address.postal_code}`,
        customer.place.province,
      ],
      phone: customer.phone,
    },
    order: {
      display_id: order.display_id,
      placed_at: order.placed_at.toISOString(),
    },
    lines: parcel.lines.map(({ line, quantity }) => ({
      sku: line.variant.sku,
      title: `${line.variant.product_title} ${line.variant.title}`,
      quantity,
      unit: "pcs",
    })),
    shipment: {
      code: parcel.code,
      parcel: `${place}/${order.parcels.length}`,
      courier: parcel.courier,
      service: "reguler",
      tracking_number: parcel.tracking_number,
      colli: 1,
      gross_g: null,
      remaining: [],
    },
  }
}
