import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { OpenLine } from "../matching/match-by-reference"

type Row = Omit<OpenLine, "amount_minor"> & { amount_minor: string }

/**
 * Lines of an account that may be matched by themselves: open, booked, and of
 * a file that is not quarantined. In order of (day, id), one page after the
 * line `after`.
 */
export async function readOpenLines(
  manager: SqlEntityManager,
  page: {
    account_id: string
    after: { booked_on: string; id: string } | null
    limit: number
  }
): Promise<OpenLine[]> {
  const rows = await manager.execute<Row[]>(
    `select l."id", l."amount_minor"::text as "amount_minor",
            l."currency_code", l."booked_on", l."text", l."reference"
       from "reconciliation_line" l
       join "reconciliation_file" f on f."id" = l."file_id"
      where l."account_id" = ? and l."state" = 'open' and not l."provisional"
        and f."state" = 'posted' and l."deleted_at" is null
        and (l."booked_on", l."id") > (?, ?)
      order by l."booked_on", l."id" limit ?`,
    [
      page.account_id,
      page.after?.booked_on ?? "",
      page.after?.id ?? "",
      page.limit,
    ]
  )
  return rows.map((row) => ({ ...row, amount_minor: BigInt(row.amount_minor) }))
}
