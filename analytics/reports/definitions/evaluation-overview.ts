import type { ReportDefinition } from "../report-definition"
import { hourKpis } from "./parts/hour-kpis"
import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import { kpis } from "./parts/kpis"
import { shareKpis } from "./parts/share-kpis"

/** Evaluation overview. */
export const evaluationOverviewReport: ReportDefinition = {
  name: "evaluation-overview",
  title: "Evaluation overview",
  definition: `Shares and times of orders. On-time delivery, in full, damage-free, right documents, OTIF and the strict perfect order count orders that are not cancelled and whose promised delivery lies in the period and has passed; what is not delivered counts as late. Strict perfect order: all four at once. Perfect order index: the product of the four shares, which is not the share of any orders. On-time and late shipment: by promised hand-over. Touchless, fill rates (units, lines, orders: found when picked), split orders and order defects (with a claim): orders handed over in the period. Short picks: pick tasks done in the period of which something was missing. Valid tracking: parcels handed over in the period, with a scan. Returns: orders delivered in the period. Cycle time: placed to delivered, of orders delivered in the period; net: without holds that waited for the customer (payment, address, request), overlaps counted once. Refund time: from the customer's return or claim to the refund recorded in the period. Hold rate, and cancelled before the hand-over (core does not record by whom): orders placed in the period. Auto-match: items matched in the period by the system, of all matched and not undone. Days are cut in the store's zone; intervals are Wilson's, 95 %; null means not enough data. A later claim can still change a period.`,
  columns: [
    { name: "kpi", type: "text", unit: null },
    { name: "unit", type: "text", unit: null },
    { name: "value", type: "number", unit: null },
    { name: "low", type: "number", unit: "share" },
    { name: "high", type: "number", unit: "share" },
    { name: "numerator", type: "integer", unit: null },
    { name: "denominator", type: "integer", unit: null },
  ],
  sql: `
with share as (${shareKpis}
),
hour as (${hourKpis}
),
answer as (
  select kpi, 'share' as unit, numerator / nullif(n, 0) as value,
    wilson_low(numerator, n) as low, wilson_high(numerator, n) as high,
    coalesce(numerator, 0) as numerator, coalesce(n, 0) as denominator
  from share
  union all
  select 'perfect_order_index', 'share',
    product(numerator / nullif(n, 0)), null, null, null, max(n)
  from share
  where kpi in ('on_time_delivery', 'in_full', 'damage_free', 'right_documents')
  union all
  select kpi, 'hours', value, null, null, n, n from hour
)
select kpi, unit, value, low, high, numerator, denominator from answer
order by list_position([${kpis.map(({ name }) => `'${name}'`).join(", ")}],
  kpi)
  `,
  count: `
select count(*) as n from fct_order
where ${inCurrency} and ${inPeriod("placed_local_date")}
  `,
}
