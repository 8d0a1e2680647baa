import { inCurrency } from "./parts/in-currency"
import type { ReportDefinition } from "../report-definition"

const open = `
select 'statement_line' as kind, currency_code, amount_minor,
  booked_on::date as since_day
from stg_reconciliation_line
where state = 'open' and deleted_at is null and ${inCurrency}
union all
select i.kind, i.currency_code, i.amount_minor,
  (i.opened_at at time zone m.zone)::date
from stg_reconciliation_item i cross join meta_export m
where state = 'open' and withdrawn_at is null and deleted_at is null
  and ${inCurrency}`

/** Money without its other half, by age. */
export const moneyOpenReport: ReportDefinition = {
  name: "money-open",
  title: "Money that is not reconciled",
  definition:
    "Statement lines without an order and payments without a statement line, as they stood at the export whatever the period, by kind, currency and age. Amounts count both directions as value. Currencies are never added.",
  columns: [
    { name: "kind", type: "text", unit: null },
    { name: "currency_code", type: "text", unit: null },
    { name: "open", type: "integer", unit: null },
    { name: "open_major", type: "decimal", unit: "currency_code" },
    { name: "week_major", type: "decimal", unit: "currency_code" },
    { name: "month_major", type: "decimal", unit: "currency_code" },
    { name: "older_major", type: "decimal", unit: "currency_code" },
    { name: "oldest_days", type: "integer", unit: "days" },
  ],
  sql: `
with open as (${open}
),
aged as (
  select kind, currency_code, abs(amount_minor) as amount,
    greatest(0, date_diff('day', since_day, as_of_local_date)) as days
  from open cross join meta_export
),
summed as (
  select kind, currency_code, count(*) as open, sum(amount) as amount,
    coalesce(sum(amount) filter (days <= 7), 0) as week,
    coalesce(sum(amount) filter (days between 8 and 30), 0) as month,
    coalesce(sum(amount) filter (days > 30), 0) as older,
    max(days) as oldest_days
  from aged group by kind, currency_code
)
select kind, currency_code, open,
  main_units(amount, exponent) as open_major,
  main_units(week, exponent) as week_major,
  main_units(month, exponent) as month_major,
  main_units(older, exponent) as older_major, oldest_days
from summed join dim_currency using (currency_code)
order by kind, currency_code
  `,
  count: `select count(*) as n from (${open})`,
}
