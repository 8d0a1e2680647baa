import type { ReportDefinition } from "../report-definition"
import { comparedPeriods } from "./parts/compared-periods"
import { inCurrency } from "./parts/in-currency"
import { lastParcel } from "./parts/last-parcel"
import { orderShares } from "./parts/order-shares"

/** Below it a share says too little to be compared. */
const LEAST = 30

/** Of KPIs that say the same twice (late is not on time), one. */
const compared = orderShares.filter(({ kpi }) =>
  [
    "on_time_shipment",
    "on_time_delivery",
    "in_full",
    "damage_free",
    "right_documents",
    "hold_rate",
    "split_orders",
    "order_defect",
    "return_rate",
    "canceled_unshipped",
  ].includes(kpi)
)

const dimensions = [
  "channel",
  "payment_method",
  "province",
  "courier",
  "location",
]

const days = [...new Set(compared.map(({ day }) => day))]

/** Orders of every KPI of one population by segment, counted in one pass. */
const facts = days.map((day) => {
  const shares = compared.filter((share) => share.day === day)
  return `
  select unnest([${shares.map(({ kpi }) => `'${kpi}'`).join(", ")}]) as kpi,
    is_now, n, unnest(mets) as met, ${dimensions.join(", ")}
  from (
    select ${day} >= first_day as is_now, count(*) as n,
      [${shares.map(({ met }) => `count(*) filter (${met})`).join(",\n        ")}] as mets,
      ${dimensions.join(", ")}
    from placed cross join period
    where ${shares[0].among} and ${day} between before_day and last_day
    group by is_now, ${dimensions.join(", ")}
  )`
})

/** What moved, and where it came from. */
export const whatChangedReport: ReportDefinition = {
  name: "what-changed",
  title: "What changed",
  definition: `The three shares that moved most between the period before and this one, of equal length (four weeks up to yesterday when none is given), with ${LEAST} orders in each: by the two-proportion z score, so that a small change of many orders counts as much as a large one of few. Beyond ±2 it is hardly chance. Explained by: of channel, payment method, province, courier and location (of the last parcel) the segment of at least ${LEAST} orders that moved the share furthest the same way; its part of the change is what it adds to the difference, by its own share and by its size: (met − n × share before) ÷ all orders, now less before. The parts of a dimension's segments add up to the change.`,
  columns: [
    { name: "kpi", type: "text", unit: null },
    { name: "before_share", type: "number", unit: "share" },
    { name: "now_share", type: "number", unit: "share" },
    { name: "change_points", type: "number", unit: "points" },
    { name: "z", type: "number", unit: null },
    { name: "dimension", type: "text", unit: null },
    { name: "segment", type: "text", unit: null },
    { name: "part_points", type: "number", unit: "points" },
    { name: "segment_before", type: "number", unit: "share" },
    { name: "segment_now", type: "number", unit: "share" },
    { name: "n_before", type: "integer", unit: "orders" },
    { name: "n_now", type: "integer", unit: "orders" },
  ],
  sql: `
with period as (${comparedPeriods}
),
asked as (
  select o.* from fct_order o cross join period
  where ${inCurrency} and (${days
    .map((day) => `${day} between before_day and last_day`)
    .join("\n    or ")})
),
parcel as (${lastParcel}
  where order_id in (select order_id from asked) group by order_id
),
placed as (
  select a.*, p.courier, l.location
  from asked a
  left join parcel p using (order_id) left join dim_location l using (location_id)
),
fact as (${facts.join("\n  union all")}
),
moved as (
  select kpi, coalesce(sum(n) filter (is_now), 0)::bigint as n1,
    coalesce(sum(n) filter (not is_now), 0)::bigint as n0,
    sum(met) filter (is_now) / n1 as p1, sum(met) filter (not is_now) / n0 as p0,
    sum(met) / sum(n) as p, (p1 - p0) / nullif(sqrt(p * (1 - p) * (1 / n1 + 1 / n0)), 0) as z
  from fact group by kpi
  having n1 >= ${LEAST} and n0 >= ${LEAST} and p1 <> p0
  order by abs(z) desc, kpi limit 3
),
segment as (
  select kpi, unnest(['${dimensions.join("', '")}']) as dimension,
    unnest([${dimensions.join(", ")}]) as segment, is_now, n, met
  from fact
),
part as (
  select kpi, dimension, segment,
    coalesce(sum(n) filter (is_now), 0)::bigint as s1,
    coalesce(sum(n) filter (not is_now), 0)::bigint as s0,
    coalesce(sum(met) filter (is_now), 0) as m1,
    coalesce(sum(met) filter (not is_now), 0) as m0,
    (m1 - s1 * any_value(p0)) / any_value(n1)
      - (m0 - s0 * any_value(p0)) / any_value(n0) as part,
    part * sign(any_value(p1 - p0)) as pull,
    count(*) over (partition by kpi, dimension) as segments
  from segment join moved using (kpi) where segment is not null
  group by kpi, dimension, segment
),
furthest as (
  select * from part where s1 + s0 >= ${LEAST} and segments > 1 and pull > 0
  qualify row_number() over (partition by kpi order by pull desc, dimension, segment) = 1
)
select kpi, p0 as before_share, p1 as now_share, p1 - p0 as change_points, z,
  dimension, segment, part as part_points, m0 / nullif(s0, 0) as segment_before,
  m1 / nullif(s1, 0) as segment_now, n0 as n_before, n1 as n_now
from moved left join furthest using (kpi) order by abs(z) desc, kpi
  `,
  count: `
with period as (${comparedPeriods}
)
select count(*) as n from fct_order cross join period
where ${inCurrency} and placed_local_date between first_day and last_day`,
}
