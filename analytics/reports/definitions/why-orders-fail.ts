import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Why orders fail. */
export const whyOrdersFailReport: ReportDefinition = {
  name: "why-orders-fail",
  title: "Why orders fail",
  definition:
    "Orders whose promised delivery lies in the period and has passed (not cancelled) and that are not perfect, by cause; one order can have several. Share: of the failed orders. First cause: the earliest in the order of work (short, documents, late, damaged), so that each failed order counts once.",
  columns: [
    { name: "cause", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "share", type: "number", unit: "share" },
    { name: "first_cause_orders", type: "integer", unit: "orders" },
    { name: "first_cause_share", type: "number", unit: "share" },
  ],
  sql: `
with failed as (
  select * from fct_order
  where is_due and not is_perfect
    and ${inCurrency}
    and ${inPeriod("promised_deliver_local_date")}
),
cause as (
  select unnest([1, 2, 3, 4]) as place,
    unnest(['late', 'short', 'damaged', 'documents']) as cause,
    unnest([not is_on_time, not is_in_full, not is_undamaged,
      not has_right_documents]) as has_it,
    case when not is_in_full then 'short'
      when not has_right_documents then 'documents'
      when not is_on_time then 'late' else 'damaged' end as first_cause
  from failed
)
select cause, count(*) filter (has_it) as orders,
  count(*) filter (has_it) / nullif(count(*), 0) as share,
  count(*) filter (first_cause = cause) as first_cause_orders,
  count(*) filter (first_cause = cause) / nullif(count(*), 0) as first_cause_share
from cause group by place, cause order by place
  `,
  count: `
select count(*) as n from fct_order
where is_due
  and ${inCurrency}
  and ${inPeriod("promised_deliver_local_date")}
  `,
}
