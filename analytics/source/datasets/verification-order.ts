import { column } from "../column"
import type { Dataset } from "../dataset"

/** Where an order stands in verification. */
export const verificationOrderDataset: Dataset = {
  name: "verification_order",
  table: "verification_order",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    channel: column.text(),
    stage: column.text(),
    charge_status: column.text(),
    currency_code: column.text(),
    due_minor: column.bigint(),
    charged_minor: column.bigint(),
    authorised_minor: column.bigint(),
    placed_at: column.timestamptz(),
    verified_at: column.timestamptz(),
    released_at: column.timestamptz(),
    closed_at: column.timestamptz(),
    promised_ship_at: column.timestamptz(),
    promised_deliver_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
