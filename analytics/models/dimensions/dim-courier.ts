import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Who carries. */
export const dimCourierModel: Model = {
  name: "dim_courier",
  kind: "table",
  grain: "One courier that had a parcel.",
  inputs: ["stg_tracking_tracker", "stg_packing_parcel"],
  columns: {
    courier: column(
      "VARCHAR",
      "Courier's code.",
      "tracking_tracker.courier, packing_parcel.courier"
    ),
  },
  sql: `
select distinct courier from (
  select courier from stg_tracking_tracker
  union all select courier from stg_packing_parcel)
where courier is not null
  `,
}
