import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Which state of the shop this warehouse shows. */
export const metaExportModel: Model = {
  name: "meta_export",
  kind: "table",
  grain: "The one export that this file is.",
  inputs: ["source.export"],
  columns: {
    generation: column(
      "VARCHAR",
      "Name of the published generation.",
      "export"
    ),
    as_of: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the source rows were read.",
      "PostgreSQL now() of the transaction"
    ),
    zone: column(
      "VARCHAR",
      "Store zone in which days and weeks are cut.",
      "option timeZone"
    ),
    as_of_local_date: column(
      "DATE",
      "Store-local day of the export.",
      "as_of in zone"
    ),
    snapshot: column(
      "VARCHAR",
      "Transactions that were seen.",
      "pg_current_snapshot()"
    ),
    database_identity: column(
      "VARCHAR",
      "PostgreSQL cluster, timeline and database that were read.",
      "pg_control_system(), pg_control_checkpoint(), pg_database"
    ),
    rows_total: column("BIGINT", "Rows of all datasets.", "export", "rows"),
  },
  sql: `
select generation, as_of, zone, (as_of at time zone zone)::date as as_of_local_date,
  snapshot, database_identity, rows_total
from source.export
  `,
}
