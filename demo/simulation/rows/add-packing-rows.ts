import type { ParcelLine, SimulatedParcel } from "../orders/simulated-parcel"
import { makeId } from "../random/make-id"
import type { RowContext } from "./row-context"
import type { Row } from "./table-rows"

/** Our pick tasks, parcels and what is in them. */
export function addPackingRows(context: RowContext): void {
  const { order, store, rows } = context
  for (const parcel of order.parcels) {
    const weight = parcel.lines.reduce(
      (sum, { line, quantity }) => sum + line.variant.weight_g * quantity,
      150
    )
    rows.add("packing_parcel", {
      id: parcel.id,
      code: parcel.code,
      order_id: order.id,
      location_id: store.locations[parcel.site],
      state: "handed_over",
      weight_g: weight,
      courier: parcel.courier,
      service: "reguler",
      tracking_number: parcel.tracking_number,
      fulfillment_id: parcel.fulfillment_id,
      attempt_id: parcel.attempt_id,
      opened_by: parcel.packed_by,
      packed_by: parcel.packed_by,
      packed_at: parcel.packed_at,
      labelled_by: parcel.packed_by,
      labelled_at: parcel.labelled_at,
      handed_over_by: parcel.packed_by,
      handed_over_at: parcel.handed_over_at,
      created_at: parcel.opened_at,
      updated_at: parcel.handed_over_at,
    })
    rows.add("packing_label_attempt", {
      id: parcel.attempt_id,
      parcel_id: parcel.id,
      order_id: order.id,
      location_id: store.locations[parcel.site],
      provider: "manual_manual",
      state: "succeeded",
      fulfillment_id: parcel.fulfillment_id,
      stock: [],
      reservations: [],
      started_by: parcel.packed_by,
      started_at: parcel.labelled_at,
      ended_at: parcel.labelled_at,
      created_at: parcel.labelled_at,
      updated_at: parcel.labelled_at,
    })
    for (const packed of parcel.lines) {
      addPickedLine(context, parcel, packed)
    }
  }
}

/** A line's pick task at the parcel's site, and its share of the parcel. */
function addPickedLine(
  { order, store, random, rows }: RowContext,
  parcel: SimulatedParcel,
  packed: ParcelLine
): void {
  const { line, quantity } = packed
  const task = makeId("opick", random, order.released_at ?? order.placed_at)
  const wanted = order.parcels.length > 1 ? quantity : line.quantity
  rows.add("packing_pick_task", {
    id: task,
    order_id: order.id,
    location_id: store.locations[parcel.site],
    ...goodsOf(packed),
    quantity: wanted,
    picked: quantity,
    short: wanted - quantity,
    state: wanted > quantity ? "short" : "picked",
    picked_by: parcel.packed_by,
    picked_at: parcel.packed_at,
    created_at: order.released_at,
    updated_at: parcel.packed_at,
  })
  rows.add("packing_parcel_item", {
    id: makeId("opcli", random, parcel.opened_at),
    parcel_id: parcel.id,
    pick_task_id: task,
    ...goodsOf(packed),
    quantity,
    verified: quantity,
    created_at: parcel.opened_at,
    updated_at: parcel.packed_at,
  })
}

const goodsOf = ({ line }: ParcelLine): Row => ({
  line_item_id: line.id,
  inventory_item_id: line.variant.inventory_item_id,
  variant_id: line.variant.variant_id,
  sku: line.variant.sku,
  title: `${line.variant.product_title} ${line.variant.title}`,
  required_quantity: 1,
  parts: 1,
})
