import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's orders; of the customer only a salted key, no e-mail. */
export const orderDataset: Dataset = {
  name: "order",
  table: "order",
  order: { column: "id" },
  columns: {
    id: column.text(),
    display_id: column.integer(),
    version: column.integer(),
    status: column.text(),
    is_draft_order: column.boolean(),
    currency_code: column.text(),
    region_id: column.text(),
    sales_channel_id: column.text(),
    customer_key: column.pseudonym("customer_id"),
    shipping_address_id: column.text(),
    channel: column.metadata("order_cycle_channel"),
    external_id: column.metadata("order_cycle_external_id"),
    payment_method: column.metadata("order_cycle_payment_method"),
    promised_ship_at: column.metadata("order_cycle_promised_ship_at"),
    promised_deliver_at: column.metadata("order_cycle_promised_deliver_at"),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
