import { inCurrency } from "./parts/in-currency"
import { inPeriodAt } from "./parts/in-period-at"
import { secondsBetween } from "./parts/seconds-between"
import type { ReportDefinition } from "../report-definition"

const carried = `
select p.*, o.currency_code, o.promised_deliver_at,
  o.promised_deliver_at <= m.as_of as is_due
from fct_parcel p join fct_order o using (order_id) cross join meta_export m
where p.handed_over_at is not null and ${inCurrency}
  and ${inPeriodAt("p.handed_over_at")}`

/** How each courier kept what was promised. */
export const couriersReport: ReportDefinition = {
  name: "couriers",
  title: "Couriers",
  definition:
    "Parcels handed over in the period, by courier. On time: delivered by the promise of the order, of the parcels whose promise has passed; what is not delivered then is late. Low and high: Wilson's 95 % interval, by which few parcels prove little. Scanned: parcels with at least one scan. Transport: hand-over to delivery, of delivered parcels. Lost: lost, disposed of or come back.",
  columns: [
    { name: "courier", type: "text", unit: null },
    { name: "parcels", type: "integer", unit: "parcels" },
    { name: "on_time_share", type: "number", unit: "share" },
    { name: "low", type: "number", unit: "share" },
    { name: "high", type: "number", unit: "share" },
    { name: "scanned_share", type: "number", unit: "share" },
    { name: "median_h", type: "number", unit: "hours" },
    { name: "p90_h", type: "number", unit: "hours" },
    { name: "lost", type: "integer", unit: "parcels" },
    { name: "due", type: "integer", unit: "parcels" },
  ],
  sql: `
with carried as (${carried}
),
counted as (
  select courier, count(*) as parcels, count(*) filter (is_due) as due,
    count(*) filter (is_due and delivered_at <= promised_deliver_at) as on_time,
    count(first_scan_at) as scanned,
    quantile_cont(${secondsBetween("handed_over_at", "delivered_at")} / 3600.0,
      [0.5, 0.9]) as hours,
    count(*) filter (status in ('lost', 'disposed', 'return_in_transit', 'returned')) as lost
  from carried group by courier
)
select coalesce(courier, 'unknown') as courier, parcels,
  on_time / nullif(due, 0) as on_time_share,
  wilson_low(on_time, due) as low, wilson_high(on_time, due) as high,
  scanned / parcels as scanned_share, hours[1] as median_h, hours[2] as p90_h,
  lost, due
from counted order by parcels desc, courier
  `,
  count: `select count(*) as n from (${carried})`,
}
