import { inCurrency } from "./parts/in-currency"
import { inPeriod } from "./parts/in-period"
import type { ReportDefinition } from "../report-definition"

/** Sales by currency. */
export const salesByCurrencyReport: ReportDefinition = {
  name: "sales-by-currency",
  title: "Sales by currency",
  definition:
    "Orders placed in the period and not cancelled, per currency: order totals, and what was captured and refunded on them until now. Currencies are never added.",
  columns: [
    { name: "currency_code", type: "text", unit: null },
    { name: "orders", type: "integer", unit: "orders" },
    { name: "gross_major", type: "decimal", unit: "currency_code" },
    { name: "captured_major", type: "decimal", unit: "currency_code" },
    { name: "refunded_major", type: "decimal", unit: "currency_code" },
  ],
  sql: `
with sold as (
  select currency_code, count(*) as orders, sum(total_minor) as gross,
    sum(captured_minor) as captured, sum(refunded_minor) as refunded
  from fct_order
  where not is_canceled and ${inCurrency}
    and ${inPeriod("placed_local_date")}
  group by currency_code
)
select currency_code, orders,
  main_units(gross, exponent) as gross_major,
  main_units(captured, exponent) as captured_major,
  main_units(refunded, exponent) as refunded_major
from sold join dim_currency using (currency_code) order by currency_code
  `,
  count: `
select count(*) as n from fct_order
where not is_canceled and ${inCurrency}
  and ${inPeriod("placed_local_date")}
  `,
}
