import { column } from "../column"
import type { Dataset } from "../dataset"

/** Core's stock locations. */
export const stockLocationDataset: Dataset = {
  name: "stock_location",
  table: "stock_location",
  columns: {
    id: column.text(),
    name: column.text(),
    deleted_at: column.timestamptz(),
  },
}
