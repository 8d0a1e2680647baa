import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PaidPayout } from "../../matching/payouts/find-duplicate-deposits"

type Row = Omit<PaidPayout, "amount_minor"> & { amount_minor: string }

/** Payouts that a bank brought alone, about as old as its open lines. */
export async function readPaidPayouts(
  manager: SqlEntityManager,
  accountId: string
): Promise<PaidPayout[]> {
  const rows = await manager.execute<Row[]>(
    `select i."id" as "item_id", b."external_id", l."currency_code",
            l."amount_minor"::text, l."booked_on",
            concat_ws(' ', l."text", l."reference", l."party") as "text"
       from "reconciliation_line" l
       join "reconciliation_match" m
         on m."line_id" = l."id" and m."state" in ('confirmed', 'locked')
        and m."deleted_at" is null
       join "reconciliation_match_leg" g
         on g."match_id" = m."id" and g."active" and g."kind" = 'item'
        and g."allocated_minor" = l."amount_minor" and g."deleted_at" is null
       join "reconciliation_item" i
         on i."id" = g."item_id" and i."kind" = 'payout'
       join "reconciliation_batch" b on b."id" = i."entity_id"
      where l."account_id" = ? and l."state" = 'matched'
        and l."deleted_at" is null
        and l."booked_on" >= (
          select to_char(min(o."booked_on")::date - 7, 'YYYY-MM-DD')
            from "reconciliation_line" o
           where o."account_id" = l."account_id" and o."state" = 'open'
             and o."deleted_at" is null)
      order by l."booked_on", l."id"`,
    [accountId]
  )
  return rows.map((row) => ({ ...row, amount_minor: BigInt(row.amount_minor) }))
}
