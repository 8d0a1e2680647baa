import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** What rules decided of one currency, and what people took back of it. */
export type PrecisionRow = {
  currency_code: string
  decided: number
  undone: number
}

/**
 * How often the rules were right about an account in a period.
 *
 * @param period ISO days, both included, in the account's zone.
 */
export const periodPrecision = (
  manager: SqlEntityManager,
  period: { account_id: string; from: string; to: string }
): Promise<PrecisionRow[]> =>
  manager.execute<PrecisionRow[]>(
    `select l."currency_code", count(*)::integer as "decided",
            (count(*) filter (where m."state" = 'undone'))::integer
              as "undone"
       from "reconciliation_match" m
       join "reconciliation_line" l on l."id" = m."line_id"
       join "reconciliation_account" a on a."id" = l."account_id"
      where a."id" = ? and m."run_id" is not null
        and m."state" in ('confirmed', 'locked', 'undone')
        and m."deleted_at" is null
        and to_char(m."decided_at" at time zone a."time_zone", 'YYYY-MM-DD')
            between ? and ?
      group by l."currency_code"`,
    [period.account_id, period.from, period.to]
  )
