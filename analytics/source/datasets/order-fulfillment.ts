import { column } from "../column"
import type { Dataset } from "../dataset"

/** Which fulfilments belong to an order. */
export const orderFulfillmentDataset: Dataset = {
  name: "order_fulfillment",
  table: "order_fulfillment",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    fulfillment_id: column.text(),
    deleted_at: column.timestamptz(),
  },
}
