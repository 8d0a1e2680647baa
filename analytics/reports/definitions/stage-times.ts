import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Where orders wait. */
export const stageTimesReport: ReportDefinition = {
  name: "stage-times",
  title: "Where orders wait",
  definition:
    "Hours between stages of orders placed in the period, each where both ends are known; of several parcels the last one counts. Share: the stage's hours of all stages' hours.",
  columns: [
    { name: "stage", type: "text", unit: null },
    { name: "median_h", type: "number", unit: "hours" },
    { name: "p90_h", type: "number", unit: "hours" },
    { name: "share", type: "number", unit: "share" },
    { name: "n", type: "integer", unit: "orders" },
  ],
  sql: `
with placed as (
  select * from fct_order
  where ${inCurrency}
    and ${inPeriod("placed_local_date")}
),
stage as (
  select unnest([1, 2, 3, 4, 5, 6]) as place,
    unnest(['placed_to_verified', 'verified_to_released', 'released_to_packed',
      'packed_to_handed_over', 'handed_over_to_first_scan',
      'first_scan_to_delivered']) as stage,
    unnest([placed_at, verified_at, released_at, packed_at, handed_over_at,
      first_scan_at]) as began,
    unnest([verified_at, released_at, packed_at, handed_over_at, first_scan_at,
      delivered_at]) as ended
  from placed
),
timed as (
  select place, stage,
    case when ended >= began then date_diff('second', began, ended)
      when ended < began then 0 end / 3600.0 as hours
  from stage
)
select stage, median(hours) as median_h, quantile_cont(hours, 0.9) as p90_h,
  sum(hours) / nullif(sum(sum(hours)) over (), 0) as share, count(hours) as n
from timed group by place, stage order by place
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency}
  and ${inPeriod("placed_local_date")}
  `,
}
