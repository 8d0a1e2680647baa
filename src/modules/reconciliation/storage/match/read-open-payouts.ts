import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpenPayout } from "../../matching/payouts/match-payouts"

type Row = Omit<OpenPayout, "open_minor"> & { open_minor: string }

/** Payouts that no bank line proved yet. */
export async function readOpenPayouts(
  manager: SqlEntityManager
): Promise<OpenPayout[]> {
  const rows = await manager.execute<Row[]>(
    `select i."id" as "item_id", b."account_id", b."external_id",
            coalesce(s."to_on", to_char(i."opened_at", 'YYYY-MM-DD'))
              as "paid_on",
            (i."amount_minor" - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0))::text as "open_minor",
            i."currency_code"
       from "reconciliation_item" i
       join "reconciliation_batch" b on b."id" = i."entity_id"
       left join "reconciliation_statement" s on s."id" = b."statement_id"
      where i."kind" = 'payout' and i."state" = 'open'
        and i."deleted_at" is null`
  )
  return rows.map((row) => ({ ...row, open_minor: BigInt(row.open_minor) }))
}
