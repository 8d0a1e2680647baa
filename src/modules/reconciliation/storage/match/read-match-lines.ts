import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** A line that nothing explains yet. */
export type OpenLine = {
  id: string
  file_id: string
  kind: string
  booked_on: string
  amount_minor: bigint
  /** Gross of a settlement, else the amount. */
  moved_minor: bigint
  currency_code: string
  text: string
  party: string | null
  reference: string | null
  refs: string[]
  /** Not of a quarantined file, and not provisional: rules may decide. */
  may_decide: boolean
}

type Row = Omit<OpenLine, "amount_minor" | "moved_minor"> &
  Record<"amount_minor" | "moved_minor", string>

const OPEN = `
      l."state" = 'open'
        and coalesce(f."state", 'posted') in ('posted', 'quarantined')`

const REPLAYED = `
      l."state" <> 'excluded' and l."booked_on" >= ?
        and coalesce(f."state", 'posted') = 'posted' and not l."provisional"`

/**
 * All open lines of an account, in order of (day, id); or, to replay them, all
 * that rules may decide, matched or not, from a day on.
 *
 * @param wanted.replayed_from as `2026-10-02`, in the account's zone; null:
 *   open ones.
 */
export async function readMatchLines(
  manager: SqlEntityManager,
  {
    account_id,
    replayed_from,
  }: { account_id: string; replayed_from: string | null }
): Promise<OpenLine[]> {
  const rows = await manager.execute<Row[]>(
    `select l."id", l."file_id", l."kind", l."booked_on",
            l."amount_minor"::text,
            coalesce(l."gross_minor", l."amount_minor")::text as "moved_minor",
            l."currency_code", l."text", l."party", l."reference",
            array(select value from jsonb_each_text(l."refs" - 'others')
                   where value is not null
                  union
                  select jsonb_array_elements_text(l."refs" -> 'others')
            ) as "refs",
            coalesce(f."state", 'posted') = 'posted'
              and not l."provisional" as "may_decide"
       from "reconciliation_line" l
       left join "reconciliation_file" f on f."id" = l."file_id"
      where l."account_id" = ? and l."deleted_at" is null
        and ${replayed_from === null ? OPEN : REPLAYED}
      order by l."booked_on", l."id"`,
    [account_id, ...(replayed_from === null ? [] : [replayed_from])]
  )
  return rows.map((row) => ({
    ...row,
    amount_minor: BigInt(row.amount_minor),
    moved_minor: BigInt(row.moved_minor),
  }))
}
