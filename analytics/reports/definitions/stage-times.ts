import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import { secondsBetween } from "./parts/seconds-between"
import type { ReportDefinition } from "../report-definition"

const stages = [
  ["placed_to_verified", "placed_at", "verified_at"],
  ["verified_to_released", "verified_at", "released_at"],
  ["released_to_packed", "released_at", "packed_at"],
  ["packed_to_handed_over", "packed_at", "handed_over_at"],
  ["handed_over_to_first_scan", "handed_over_at", "first_scan_at"],
  ["first_scan_to_delivered", "first_scan_at", "delivered_at"],
] as const

type Stage = (typeof stages)[number]

const secondsOf = ([stage, began, ended]: Stage) =>
  `${secondsBetween(began, ended)} as ${stage}`

/** What ended before it began took no time. */
const noLess = ([stage]: Stage) =>
  `case when ${stage} < 0 then 0 else ${stage} end as ${stage}`

const figuresOf = ([stage]: Stage) =>
  `{times: quantile_cont(${stage} / 3600.0, [0.5, 0.9]),
      seconds: sum(${stage}), n: count(${stage})} as ${stage}`

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
  select ${stages.map(secondsOf).join(",\n    ")}
  from fct_order
  where ${inCurrency}
    and ${inPeriod("placed_local_date")}
),
timed as (
  select ${stages.map(figuresOf).join(",\n    ")}
  from (select ${stages.map(noLess).join(",\n    ")} from placed)
  having count(*) > 0
),
stage as (
  select unnest(['${stages.map(([stage]) => stage).join("', '")}']) as stage,
    unnest([${stages.map(([stage]) => stage).join(", ")}]) as figures
  from timed
)
select stage, figures.times[1] as median_h, figures.times[2] as p90_h,
  figures.seconds / nullif(sum(figures.seconds) over (), 0) as share,
  figures.n as n
from stage
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency}
  and ${inPeriod("placed_local_date")}
  `,
}
