import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "../warehouse/read-rows"
import type { PublishedCheck } from "./published-check"

/** Per currency: what was captured and refunded, counted twice. */
const DIFFERENCES = `
with moved as (
  select lower(p.currency_code) as currency_code,
    sum(v.captured) as captured, sum(v.refunded) as refunded
  from (
    select payment_id, amount as captured, 0 as refunded
    from stg_capture where deleted_at is null
    union all
    select payment_id, 0, amount from stg_refund where deleted_at is null
  ) v join stg_payment p on p.id = v.payment_id and p.deleted_at is null
  group by 1
),
told as (
  select currency_code,
    coalesce(sum(amount_minor) filter (kind = 'capture'), 0) as captured,
    coalesce(sum(amount_minor) filter (kind = 'refund'), 0) as refunded
  from fct_payment group by 1
)
select m.currency_code,
  abs(m.captured * c.minor_per_main - coalesce(t.captured, 0))
    + abs(m.refunded * c.minor_per_main - coalesce(t.refunded, 0)) as difference
from moved m left join told t using (currency_code)
left join dim_currency c using (currency_code)`

/** No money may come or go on the way from core's rows to the facts. */
export async function checkMoney(
  connection: DuckDBConnection
): Promise<PublishedCheck> {
  const rows = await readRows(connection, DIFFERENCES)
  const wrong = rows.filter(({ difference }) => Number(difference) !== 0)
  return {
    name: "money",
    ok: wrong.length === 0,
    detail: wrong.length
      ? wrong
          .map(
            ({ currency_code, difference }) =>
              `${currency_code} differs by ${difference} minor units`
          )
          .join(", ")
      : `captures and refunds agree in ${rows.length} currencies`,
  }
}
