import { column } from "../column"
import type { Dataset } from "../dataset"

/** Units kept for an order line. */
export const reservationItemDataset: Dataset = {
  name: "reservation_item",
  table: "reservation_item",
  columns: {
    id: column.text(),
    line_item_id: column.text(),
    inventory_item_id: column.text(),
    location_id: column.text(),
    quantity: column.numeric(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
