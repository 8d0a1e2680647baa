import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { PaidPayout } from "../../matching/payouts/find-duplicate-deposits"

type Row = Omit<PaidPayout, "amount_minor"> & { amount_minor: string }

/**
 * Payouts that a bank brought alone, about as old as lines of it.
 *
 * @param lines.account_id the bank's.
 * @param lines.first_on day of the first line that may bring one again.
 * @param lines.set_aside ids of lines whose matches are read as not made.
 */
export async function readPaidPayouts(
  manager: SqlEntityManager,
  {
    account_id,
    first_on,
    set_aside,
  }: { account_id: string; first_on: string; set_aside: string[] }
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
        and l."booked_on" >= to_char(?::date - 7, 'YYYY-MM-DD')
        and l."id" not in (select jsonb_array_elements_text(?::jsonb))
      order by l."booked_on", l."id"`,
    [account_id, first_on, JSON.stringify(set_aside)]
  )
  return rows.map((row) => ({ ...row, amount_minor: BigInt(row.amount_minor) }))
}
