import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ExpectedItem } from "../../matching/expected-item"
import { setAsideSql } from "./set-aside-sql"

type Row = Omit<ExpectedItem, "amount_minor" | "due_minor"> &
  Record<"amount_minor" | "due_minor", string>

const KEY = `upper(regexp_replace(i."reference", '[^A-Za-z0-9]', '', 'g'))`

/**
 * What is open, and what a line's code names: by the index of codes, however
 * much is paid. An order that was paid otherwise stands by its first capture.
 */
const PICKED = `
  select "id" from "reconciliation_item"
   where "kind" in ('expected_transfer', 'manual_payment')
     and "state" = 'open' and "withdrawn_at" is null and "deleted_at" is null
  union
  select i."id" from aside
    join "reconciliation_item" i on i."id" = aside."item_id"
   where i."kind" in ('expected_transfer', 'manual_payment')
     and i."withdrawn_at" is null and i."deleted_at" is null
  union
  select i."id"
    from (select distinct jsonb_array_elements_text(?::jsonb) as "key") wanted
    join "reconciliation_item" i
      on ${KEY} = wanted."key" and i."deleted_at" is null
   where i."withdrawn_at" is null
     and (i."kind" in ('expected_transfer', 'manual_payment')
          or (i."kind" = 'capture' and not exists (
                select 1 from "reconciliation_item" o
                 where o."order_id" = i."order_id"
                   and (o."kind" = 'expected_transfer'
                        or (o."kind" = 'capture' and o."id" < i."id"
                            and o."withdrawn_at" is null))
                   and o."deleted_at" is null)))`

/**
 * What payers by transfer still owe, and what is paid or cancelled of those
 * whose code stands in a line.
 *
 * @param wanted.keys codes as they may stand in lines, capitals and digits.
 * @param wanted.time_zone IANA zone in which days are cut.
 * @param wanted.set_aside ids of lines whose matches are read as not made.
 */
export async function readExpectedItems(
  manager: SqlEntityManager,
  {
    keys,
    time_zone,
    set_aside,
  }: { keys: string[]; time_zone: string; set_aside: string[] }
): Promise<ExpectedItem[]> {
  const rows = await manager.execute<Row[]>(
    `with aside as (${setAsideSql})
     select i."id", i."reference", upper(i."currency_code") as "currency",
            i."amount_minor"::text as "due_minor",
            (i."amount_minor" + coalesce(aside."minor", 0) - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0) - coalesce((
               select sum("amount_minor") from "reconciliation_write_off"
                where "item_id" = i."id" and "state" = 'approved'
                  and "deleted_at" is null), 0))::text as "amount_minor",
            to_char(i."opened_at" at time zone ?, 'YYYY-MM-DD') as "opened_on",
            i."due_on", i."payer", i."suffix_minor" <> 0 as "unique_amount",
            case when i."kind" = 'capture' then 'paid'
                 when i."state" = 'open' or (i."state" = 'matched'
                                                and aside."minor" <> 0)
                 then 'open'
                 when i."state" = 'matched' then 'paid'
                 else 'cancelled' end as "status"
       from (${PICKED}) picked
       join "reconciliation_item" i on i."id" = picked."id"
       left join aside on aside."item_id" = i."id"`,
    [JSON.stringify(set_aside), time_zone, JSON.stringify(keys)]
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
    due_minor: BigInt(row.due_minor),
  }))
}
