import { column } from "../column"
import type { Dataset } from "../dataset"

/** Region of an order's address; no name, street, city or phone. */
export const orderAddressDataset: Dataset = {
  name: "order_address",
  table: "order_address",
  order: { column: "id", through: "order", by: "shipping_address_id" },
  columns: {
    id: column.text(),
    country_code: column.text(),
    province: column.text(),
    deleted_at: column.timestamptz(),
  },
}
