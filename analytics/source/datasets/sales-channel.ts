import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's sales channels. */
export const salesChannelDataset: Dataset = {
  name: "sales_channel",
  table: "sales_channel",
  columns: {
    id: column.text(),
    name: column.text(),
    is_disabled: column.boolean(),
    deleted_at: column.timestamptz(),
  },
}
