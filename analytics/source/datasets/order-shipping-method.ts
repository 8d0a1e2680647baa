import { column } from "../column"
import type { Dataset } from "../dataset"

/** Shipping methods and their price. */
export const orderShippingMethodDataset: Dataset = {
  name: "order_shipping_method",
  table: "order_shipping_method",
  columns: {
    id: column.text(),
    name: column.text(),
    amount: column.numeric(),
    shipping_option_id: column.text(),
    created_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
