import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Row counts and fingerprints of the source tables. */
export const metaDatasetModel: Model = {
  name: "meta_dataset",
  kind: "table",
  grain: "One exported source table.",
  inputs: ["source.dataset"],
  columns: {
    dataset: column(
      "VARCHAR",
      "Name of the table in the schema source.",
      "export"
    ),
    rows: column("BIGINT", "Rows read.", "export", "rows"),
    hash: column("VARCHAR", "SHA-256 of the bytes read.", "export"),
  },
  sql: `
select name as dataset, rows, hash from source.dataset
  `,
}
