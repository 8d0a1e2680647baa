import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

const held = `
select h.*, o.currency_code from fct_hold h join fct_order o using (order_id)
where ${inCurrency} and ${inPeriod("h.placed_local_date")}`

/** Why orders are held, for how long, and who ends it. */
export const whyOrdersAreHeldReport: ReportDefinition = {
  name: "why-orders-are-held",
  title: "Why orders are held",
  definition:
    "Holds placed in the period, by reason; an order can have several. Hours: from its placing to its release, or to the export while it holds. By itself: of the released ones, those whose cause was gone, without a person.",
  columns: [
    { name: "hold", type: "text", unit: null },
    { name: "holds", type: "integer", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "median_h", type: "number", unit: "hours" },
    { name: "p90_h", type: "number", unit: "hours" },
    { name: "by_itself_share", type: "number", unit: "share" },
    { name: "still_held", type: "integer", unit: null },
  ],
  sql: `
with held as (${held}
)
select type as hold, count(*) as holds, count(distinct order_id) as orders,
  median(hours) as median_h, quantile_cont(hours, 0.9) as p90_h,
  count(*) filter (released_how = 'condition') / nullif(count(released_at), 0) as by_itself_share,
  count(*) filter (released_at is null) as still_held
from held group by type order by holds desc, hold
  `,
  count: `select count(distinct order_id) as n from (${held})`,
}
