import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriodAt } from "./parts/in-period-at"
import { secondsBetween } from "./parts/seconds-between"

const sent = `
select p.*, o.released_at, o.promised_ship_at,
  o.promised_ship_at <= m.as_of as is_due
from fct_parcel p join fct_order o using (order_id) cross join meta_export m
where p.handed_over_at is not null and ${inCurrency}
  and ${inPeriodAt("p.handed_over_at")}`

/** How each site packs and hands over. */
export const sitesReport: ReportDefinition = {
  name: "sites",
  title: "Sites",
  definition:
    "Parcels handed over in the period, by the location that packed them. Packing: release of the order to the closed parcel; waiting: closed to handed over; medians in hours. On time: handed over by the promise of the order, of the parcels whose promise has passed, with Wilson's 95 % interval. Units and short picks: pick tasks done at the location in the period, and the share of them of which something was missing.",
  columns: [
    { name: "location", type: "text", unit: null },
    { name: "parcels", type: "integer", unit: "parcels" },
    { name: "packing_h", type: "number", unit: "hours" },
    { name: "waiting_h", type: "number", unit: "hours" },
    { name: "on_time_share", type: "number", unit: "share" },
    { name: "low", type: "number", unit: "share" },
    { name: "high", type: "number", unit: "share" },
    { name: "units", type: "integer", unit: "units" },
    { name: "short_share", type: "number", unit: "share" },
    { name: "picks", type: "integer", unit: null },
    { name: "due", type: "integer", unit: "parcels" },
  ],
  sql: `
with sent as (${sent}
),
packed as (
  select location_id, count(*) as parcels,
    median(greatest(0, ${secondsBetween("released_at", "packed_at")}) / 3600.0) as packing_h,
    median(greatest(0, ${secondsBetween("packed_at", "handed_over_at")}) / 3600.0) as waiting_h,
    count(*) filter (is_due) as due,
    count(*) filter (is_due and handed_over_at <= promised_ship_at) as on_time
  from sent group by location_id
),
picked as (
  select t.location_id, count(*) as picks,
    count(*) filter (t.units_short > 0) as short,
    sum(t.units_picked)::bigint as units
  from fct_pick t join fct_order o using (order_id) cross join meta_export m
  where t.state in ('picked', 'short') and ${inCurrency}
    and ${inPeriodAt("t.picked_at")}
  group by t.location_id
)
select coalesce(l.location, 'unknown') as location,
  coalesce(p.parcels, 0) as parcels, p.packing_h, p.waiting_h,
  p.on_time / nullif(p.due, 0) as on_time_share,
  wilson_low(p.on_time, p.due) as low, wilson_high(p.on_time, p.due) as high,
  coalesce(k.units, 0) as units, k.short / k.picks as short_share,
  coalesce(k.picks, 0) as picks, coalesce(p.due, 0) as due
from packed p full join picked k using (location_id)
left join dim_location l using (location_id)
order by parcels desc, location
  `,
  count: `select count(*) as n from (${sent})`,
}
