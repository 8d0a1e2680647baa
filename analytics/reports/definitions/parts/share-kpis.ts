import { inCurrency } from "./in-currency"
import { inPeriod } from "./in-period"
import { inPeriodAt } from "./in-period-at"
import { orderShares } from "./order-shares"

/** Shares of the same orders are counted in one pass. */
const ofOrders = [...new Set(orderShares.map(({ day }) => day))].map((day) => {
  const shares = orderShares.filter((share) => share.day === day)
  const among = shares[0].among
  return `
select unnest([${shares.map(({ kpi }) => `'${kpi}'`).join(", ")}]) as kpi,
  unnest([${shares.map(({ met }) => `count(*) filter (${met})`).join(",\n    ")}]) as numerator,
  count(*) as n
from fct_order where ${among} and ${inCurrency} and ${inPeriod(day)}`
})

const handedOver = `
  from fct_order where ${inCurrency} and ${inPeriod("handed_over_local_date")}`

const asked = `order_id in (select order_id from fct_order where ${inCurrency})`

const others = [
  `
select 'fill_rate', sum(units_ordered - units_short)::bigint,
  sum(units_ordered)::bigint${handedOver}`,
  `
select 'line_fill', (sum(o.lines) - coalesce(sum(s.short), 0))::bigint,
  sum(o.lines)::bigint
from (select order_id, lines${handedOver}) o left join (
  select order_id, count(*) as short from fct_order_line
  where units_short <> 0 group by order_id
) s using (order_id)`,
  `
select 'short_pick', count(*) filter (t.units_short > 0), count(*)
from fct_pick t cross join meta_export m
where t.state in ('picked', 'short') and ${asked}
  and ${inPeriodAt("t.picked_at")}`,
  `
select 'valid_tracking', count(p.first_scan_at), count(*)
from fct_parcel p cross join meta_export m
where ${asked} and ${inPeriodAt("p.handed_over_at")}`,
  `
select 'auto_match', count(*) filter (decided_by = 'system'), count(*)
from fct_match f cross join meta_export m
where state in ('confirmed', 'locked') and ${inCurrency}
  and ${inPeriodAt("f.decided_at")}`,
]

/** Rows `kpi, numerator, n` of every share of what was asked. */
export const shareKpis = [...ofOrders, ...others].join("\nunion all")
