import type { ReportDefinition } from "../report-definition"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"

const delivered = `
select * from fct_order
where ${inCurrency} and ${inPeriod("delivered_local_date")}`

/** Why goods come back. */
export const complaintsReport: ReportDefinition = {
  name: "complaints",
  title: "Returns and claims by reason",
  definition:
    "Orders delivered in the period that were returned or claimed until now, by reason; an order with two reasons counts in both. Share: of all orders delivered in the period. Until it is back: the request to the receipt of the goods, median in hours. Young periods can still change.",
  columns: [
    { name: "complaint", type: "text", unit: null },
    { name: "reason", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "share", type: "number", unit: "share" },
    { name: "units", type: "decimal", unit: "units" },
    { name: "until_back_h", type: "number", unit: "hours" },
  ],
  sql: `
with delivered as (${delivered}
)
select c.kind as complaint, coalesce(c.reason, 'unknown') as reason,
  count(distinct c.order_id) as orders,
  orders / (select count(*) from delivered) as share, sum(c.units) as units,
  median(date_diff('second', c.opened_at, c.received_at) / 3600.0) as until_back_h
from fct_complaint c join delivered using (order_id)
group by all order by orders desc, complaint, reason
  `,
  count: `select count(*) as n from (${delivered})`,
}
