import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Days in the store's zone. */
export const dimCalendarModel: Model = {
  name: "dim_calendar",
  kind: "table",
  grain:
    "One day of the store's calendar, from its first order to a year ahead.",
  inputs: ["stg_order", "meta_export"],
  columns: {
    day: column("DATE", "Store-local day.", "generated"),
    week: column("DATE", "Monday of its ISO week.", "day"),
    month: column("DATE", "First day of its month.", "day"),
    weekday: column("INTEGER", "1 Monday to 7 Sunday.", "day"),
    is_complete: column(
      "BOOLEAN",
      "The day was over when the rows were read.",
      "meta_export.as_of"
    ),
  },
  sql: `
select day::date as day, date_trunc('week', day)::date as week,
  date_trunc('month', day)::date as month, isodow(day)::integer as weekday,
  day::date < m.as_of_local_date as is_complete
from meta_export m,
  lateral (select unnest(generate_series(
    coalesce((select min((o.created_at at time zone m.zone)::date)
      from stg_order o), m.as_of_local_date)::timestamp,
    m.as_of_local_date::timestamp + interval 1 year, interval 1 day)) as day)
  `,
}
