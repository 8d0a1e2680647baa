import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Row counts of the source tables, and when they changed. */
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
    changed_in: column(
      "VARCHAR",
      "The last generation in which its rows changed.",
      "export"
    ),
  },
  sql: `
select name as dataset, rows, changed_in from source.dataset
  `,
}
