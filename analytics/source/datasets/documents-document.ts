import { column } from "../column"
import type { Dataset } from "../dataset"

/** Issued documents without their content. */
export const documentsDocumentDataset: Dataset = {
  name: "documents_document",
  table: "documents_document",
  order: { column: "order_id" },
  columns: {
    id: column.text(),
    order_id: column.text(),
    type: column.text(),
    number: column.text(),
    status: column.text(),
    source_id: column.text(),
    issued_at: column.timestamptz(),
    deleted_at: column.timestamptz(),
  },
}
