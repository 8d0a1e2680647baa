import { column } from "../column"
import type { Dataset } from "../dataset"

/** Versions of an order's shipping methods. */
export const orderShippingDataset: Dataset = {
  name: "order_shipping",
  table: "order_shipping",
  columns: {
    id: column.text(),
    order_id: column.text(),
    version: column.integer(),
    shipping_method_id: column.text(),
    return_id: column.text(),
    claim_id: column.text(),
    exchange_id: column.text(),
    deleted_at: column.timestamptz(),
  },
}
