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
    is_closed: column(
      "BOOLEAN",
      "A day over without any order, in a store that had 12 a day in the 28 days around it: that is no chance.",
      "order.created_at"
    ),
  },
  sql: `
with days as (
  select unnest(generate_series(
    coalesce((select min((o.created_at at time zone m.zone)::date)
      from stg_order o cross join meta_export m), m.as_of_local_date)::timestamp,
    m.as_of_local_date::timestamp + interval 1 year, interval 1 day))::date as day,
    m.as_of_local_date
  from meta_export m
),
placed as (
  select (o.created_at at time zone m.zone)::date as day, count(*) as orders
  from stg_order o cross join meta_export m group by 1
),
counted as (
  select day, day < as_of_local_date as is_complete,
    coalesce(orders, 0) as orders,
    avg(case when day < as_of_local_date then coalesce(orders, 0) end) over (
      order by day rows between 14 preceding and 14 following) as usual
  from days left join placed using (day)
)
select day, date_trunc('week', day)::date as week,
  date_trunc('month', day)::date as month, isodow(day)::integer as weekday,
  is_complete, is_complete and orders = 0 and usual >= 12 as is_closed
from counted order by day
  `,
}
