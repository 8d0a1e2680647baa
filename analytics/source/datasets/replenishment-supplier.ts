import { column } from "../column"
import type { Dataset } from "../dataset"

/** Who sells us goods: terms only, no name, address or e-mail. */
export const replenishmentSupplierDataset: Dataset = {
  name: "replenishment_supplier",
  table: "replenishment_supplier",
  columns: {
    id: column.text(),
    code: column.text(),
    currency_code: column.text(),
    time_zone: column.text(),
    mode: column.text(),
    order_days: column.json("order_days"),
    stated_days: column.integer(),
    minimum_minor: column.bigint(),
    free_freight_minor: column.bigint(),
    holidays: column.json("holidays"),
    is_active: column.boolean(),
    created_at: column.timestamptz(),
    updated_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
