import { inCurrency } from "./in-currency"
import { inPeriod } from "./in-period"
import { secondsBetween } from "./seconds-between"

/** Holds that end when the customer pays, answers or wants it. */
const CUSTOMERS = [
  "PAYMENT_NONE",
  "PAYMENT_SHORT",
  "PAYMENT_PENDING",
  "COD_UNCONFIRMED",
  "ADDRESS_INCOMPLETE",
  "ADDRESS_AMBIGUOUS",
  "CUSTOMER_MISSING",
  "CUSTOMER_REQUEST",
]

const customers = CUSTOMERS.map((type) => `'${type}'`).join(", ")

const heldFrom = "greatest(placed_at, coalesce(ended_before, placed_at))"

/**
 * Rows `kpi, value, n` of every time in hours, of what was asked. Holds of
 * one order that overlap count once: each from where the ones before it end.
 */
export const hourKpis = `
select unnest(['cycle_time_median_h', 'cycle_time_p90_h',
    'cycle_time_net_median_h']) as kpi,
  unnest([times[1], times[2], net]) as value, n
from (
  select quantile_cont(hours, [0.5, 0.9]) as times, median(net_hours) as net,
    count(*) as n
  from (
    select ${secondsBetween("a.placed_at", "a.delivered_at")} / 3600.0 as hours,
      greatest(0, hours - coalesce(w.seconds, 0) / 3600.0) as net_hours
    from fct_order a left join (
      select order_id, sum(greatest(0, ${secondsBetween(heldFrom, "ended_at")})) as seconds
      from (
        select order_id, h.placed_at,
          least(coalesce(h.released_at, as_of), o.delivered_at) as ended_at,
          max(ended_at) over (partition by order_id order by h.placed_at, hold_id
            rows between unbounded preceding and 1 preceding) as ended_before
        from fct_hold h join fct_order o using (order_id) cross join meta_export
        where type in (${customers}) and ${inPeriod("o.delivered_local_date")}
      ) group by order_id
    ) w using (order_id)
    where ${inCurrency} and ${inPeriod("a.delivered_local_date")}
  )
)
union all
select 'refund_median_h',
  median(${secondsBetween("c.opened_at", "p.recorded_at")} / 3600.0), count(*)
from fct_payment p
join (select order_id from fct_order where ${inCurrency}) using (order_id)
join (
  select order_id, min(opened_at) as opened_at from fct_complaint group by order_id
) c on c.order_id = p.order_id and c.opened_at <= p.recorded_at
where p.kind = 'refund' and ${inPeriod("p.recorded_local_date")}`
