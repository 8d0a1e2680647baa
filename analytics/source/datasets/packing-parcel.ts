import { column } from "../column"
import type { Dataset } from "../dataset"

/** Parcels; tracking numbers stay behind. */
export const packingParcelDataset: Dataset = {
  name: "packing_parcel",
  table: "packing_parcel",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    code: column.text(),
    order_id: column.text(),
    location_id: column.text(),
    state: column.text(),
    weight_g: column.integer(),
    courier: column.text(),
    service: column.text(),
    fulfillment_id: column.text(),
    packed_at: column.timestamptz(),
    labelled_at: column.timestamptz(),
    handed_over_at: column.timestamptz(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
