import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ExpectedItem } from "../../matching/expected-item"

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
 */
export async function readExpectedItems(
  manager: SqlEntityManager,
  { keys, time_zone }: { keys: string[]; time_zone: string }
): Promise<ExpectedItem[]> {
  const rows = await manager.execute<Row[]>(
    `select i."id", i."reference", upper(i."currency_code") as "currency",
            i."amount_minor"::text as "due_minor",
            (i."amount_minor" - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0) - coalesce((
               select sum("amount_minor") from "reconciliation_write_off"
                where "item_id" = i."id" and "state" = 'approved'
                  and "deleted_at" is null), 0))::text as "amount_minor",
            to_char(i."opened_at" at time zone ?, 'YYYY-MM-DD') as "opened_on",
            i."due_on", i."payer", i."suffix_minor" <> 0 as "unique_amount",
            case when i."kind" = 'capture' then 'paid'
                 when i."state" = 'open' then 'open'
                 when i."state" = 'matched' then 'paid'
                 else 'cancelled' end as "status"
       from (${PICKED}) picked
       join "reconciliation_item" i on i."id" = picked."id"`,
    [time_zone, JSON.stringify(keys)]
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
    due_minor: BigInt(row.due_minor),
  }))
}
