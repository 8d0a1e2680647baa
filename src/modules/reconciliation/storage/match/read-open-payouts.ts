import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpenPayout } from "../../matching/payouts/match-payouts"
import { setAsideSql } from "./set-aside-sql"

type Row = Omit<OpenPayout, "open_minor"> & { open_minor: string }

/**
 * Payouts that no bank line proved yet.
 *
 * @param setAside ids of lines whose matches are read as not made.
 */
export async function readOpenPayouts(
  manager: SqlEntityManager,
  setAside: string[]
): Promise<OpenPayout[]> {
  const rows = await manager.execute<Row[]>(
    `with aside as (${setAsideSql})
     select i."id" as "item_id", b."account_id", b."external_id",
            coalesce(s."to_on", to_char(i."opened_at", 'YYYY-MM-DD'))
              as "paid_on",
            (i."amount_minor" + coalesce(aside."minor", 0) - coalesce((
               select sum("allocated_minor") from "reconciliation_match_leg"
                where "item_id" = i."id" and "active"
                  and "deleted_at" is null), 0))::text as "open_minor",
            i."currency_code"
       from (select "id" from "reconciliation_item"
              where "kind" = 'payout' and "state" = 'open'
              union
             select "item_id" from aside where "minor" <> 0) picked
       join "reconciliation_item" i on i."id" = picked."id"
       join "reconciliation_batch" b on b."id" = i."entity_id"
       left join "reconciliation_statement" s on s."id" = b."statement_id"
       left join aside on aside."item_id" = i."id"
      where i."kind" = 'payout' and i."deleted_at" is null
        and i."state" <> 'excluded'`,
    [JSON.stringify(setAside)]
  )
  return rows.map((row) => ({ ...row, open_minor: BigInt(row.open_minor) }))
}
