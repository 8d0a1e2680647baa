import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Where stock lies. */
export const dimLocationModel: Model = {
  name: "dim_location",
  kind: "table",
  grain: "One stock location, deleted ones included.",
  inputs: ["stg_stock_location"],
  columns: {
    location_id: column("VARCHAR", "Core's id.", "stock_location.id"),
    location: column("VARCHAR", "Name.", "stock_location.name"),
    is_deleted: column(
      "BOOLEAN",
      "No longer used.",
      "stock_location.deleted_at"
    ),
  },
  sql: `
select id as location_id, name as location, deleted_at is not null as is_deleted
from stg_stock_location
  `,
}
