import { column } from "../column"
import type { Dataset } from "../dataset"

/** Orders to suppliers; without their notes. */
export const replenishmentPurchaseOrderDataset: Dataset = {
  name: "replenishment_purchase_order",
  table: "replenishment_purchase_order",
  columns: {
    id: column.text(),
    number: column.text(),
    supplier_id: column.text(),
    location_id: column.text(),
    currency_code: column.text(),
    state: column.text(),
    sent_at: column.timestamptz(),
    expected_on: column.text(),
    received_at: column.timestamptz(),
    canceled_at: column.timestamptz(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
