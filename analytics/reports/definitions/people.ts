import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"

const done = `
select e.* from fct_order_event e join fct_order o using (order_id)
where e.actor <> 'system' and not contains(e.actor, ':')
  and ${inCurrency} and ${inPeriod("e.occurred_local_date")}`

/** What people did by hand. */
export const peopleReport: ReportDefinition = {
  name: "people",
  title: "People",
  definition:
    "What people did to orders in the period, by the timeline; jobs, couriers and the system are left out. Orders: touched at least once. Packed per day: orders packed per store day on which the person packed any. Packing time: the start of picking to the packed order, where one person did both, median in hours. Few orders prove little about a person; the timeline tells what happened, not why.",
  columns: [
    { name: "person", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "packed", type: "integer", unit: "orders" },
    { name: "packed_per_day", type: "number", unit: "orders" },
    { name: "packing_h", type: "number", unit: "hours" },
    { name: "short_picks", type: "integer", unit: null },
    { name: "holds_released", type: "integer", unit: "holds" },
    { name: "overrides", type: "integer", unit: null },
    { name: "days", type: "integer", unit: "days" },
  ],
  sql: `
with done as (${done}
),
packing as (
  select actor, order_id,
    date_diff('second', min(occurred_at) filter (kind = 'pick_started'),
      max(occurred_at) filter (kind = 'packed')) / 3600.0 as hours
  from done group by actor, order_id
)
select d.actor as person, count(distinct d.order_id) as orders,
  count(distinct d.order_id) filter (kind = 'packed') as packed,
  packed / nullif(count(distinct occurred_local_date)
    filter (kind = 'packed'), 0) as packed_per_day,
  any_value(p.hours) as packing_h,
  count(*) filter (kind = 'short_picked') as short_picks,
  count(*) filter (kind = 'hold_released') as holds_released,
  count(*) filter (kind = 'override') as overrides,
  count(distinct occurred_local_date) as days
from done d
left join (
  select actor, median(hours) as hours from packing where hours >= 0 group by actor
) p using (actor)
group by d.actor order by orders desc, person
  `,
  count: `select count(distinct order_id) as n from (${done})`,
}
