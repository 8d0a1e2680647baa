import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { FeeLine } from "../../fees/fee-line"

type Row = Omit<FeeLine, "moved_minor" | "fee_minor" | "tax_minor"> &
  Record<"moved_minor" | "fee_minor" | "tax_minor", string>

/** Days of a period, both included; null: what was not checked yet. */
export type FeePeriod = { from: string; to: string } | null

const PAGE = 5000

/** New lines, and those of which a fee still stands as off the contract. */
const UNCHECKED = `(
  l."created_at" > coalesce(a."fees_checked_at", '-infinity')
                   - interval '10 minutes'
  or l."id" in (
    select d."line_id" from "reconciliation_discrepancy" d
     where d."account_id" = a."id" and d."code" in ('A14', 'A15', 'D03')
       and d."state" <> 'resolved' and d."deleted_at" is null))`

/**
 * An account's lines that say what was taken of them, or what they were
 * exchanged at; page after page by id.
 */
export async function readFeeLines(
  manager: SqlEntityManager,
  accountId: string,
  period: FeePeriod
): Promise<FeeLine[]> {
  const lines: FeeLine[] = []
  for (let last = ""; ; last = lines[lines.length - 1].id) {
    const rows = await manager.execute<Row[]>(
      `select l."id", l."batch_id", l."kind", l."currency_code",
              coalesce(l."gross_minor", l."amount_minor")::text
                as "moved_minor",
              coalesce(l."fee_minor", 0)::text as "fee_minor",
              coalesce(l."tax_minor", 0)::text as "tax_minor",
              l."text", l."reference", l."original_amount",
              l."original_rate", i."order_id"
         from "reconciliation_line" l
         join "reconciliation_account" a on a."id" = l."account_id"
         left join lateral (
           select i."order_id" from "reconciliation_match" m
             join "reconciliation_match_leg" g
               on g."match_id" = m."id" and g."active" and g."kind" = 'item'
              and g."deleted_at" is null
             join "reconciliation_item" i on i."id" = g."item_id"
            where m."line_id" = l."id" and m."deleted_at" is null
              and m."state" in ('confirmed', 'locked')
            order by g."id" limit 1) i on true
        where a."id" = ? and l."id" > ? and l."gross_minor" is not null
          and l."deleted_at" is null
          and ${period ? `l."booked_on" between ? and ?` : UNCHECKED}
        order by l."id" limit ${PAGE}`,
      [accountId, last, ...(period ? [period.from, period.to] : [])]
    )
    lines.push(...rows.map(toFeeLine))
    if (rows.length < PAGE) {
      return lines
    }
  }
}

const toFeeLine = (row: Row): FeeLine => ({
  ...row,
  moved_minor: BigInt(row.moved_minor),
  fee_minor: BigInt(row.fee_minor),
  tax_minor: BigInt(row.tax_minor),
})
