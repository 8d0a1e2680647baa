import { inCurrency } from "./in-currency"
import { inPeriod } from "./in-period"
import { orderShares } from "./order-shares"

const ofOrders = orderShares.map(
  ({ kpi, day, among, met }) => `
select '${kpi}' as kpi, count(*) filter (${met}) as numerator, count(*) as n
from asked where ${among} and ${inPeriod(day)}`
)

const handedOver = `
  from asked where ${inPeriod("handed_over_local_date")}`

const others = [
  `
select 'fill_rate', sum(units_ordered - units_short)::bigint,
  sum(units_ordered)::bigint${handedOver}`,
  `
select 'line_fill', count(*) filter (l.units_short = 0), count(*)
from fct_order_line l join (select order_id${handedOver}) using (order_id)`,
  `
select 'short_pick', count(*) filter (t.units_short > 0), count(*)
from fct_pick t join asked using (order_id) cross join meta_export m
where t.state in ('picked', 'short')
  and ${inPeriod("(t.picked_at at time zone m.zone)::date")}`,
  `
select 'valid_tracking', count(p.first_scan_at), count(*)
from fct_parcel p join asked using (order_id) cross join meta_export m
where ${inPeriod("(p.handed_over_at at time zone m.zone)::date")}`,
  `
select 'auto_match', count(*) filter (decided_by = 'system'), count(*)
from fct_match f cross join meta_export m
where state in ('confirmed', 'locked') and ${inCurrency}
  and ${inPeriod("(f.decided_at at time zone m.zone)::date")}`,
]

/** Rows `kpi, numerator, n` of every share, over a CTE `asked`. */
export const shareKpis = [...ofOrders, ...others].join("\nunion all")
