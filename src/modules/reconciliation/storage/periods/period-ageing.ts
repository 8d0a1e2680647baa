import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Lines of one currency that are open at a period's end, by their age. */
export type AgeingRow = {
  currency_code: string
  /** Days since they were booked, both included; null: and more. */
  from_days: number
  to_days: number | null
  count: number
  /** Net, signed minor units. */
  minor: string
}

const SQL = `
  select l."currency_code", b."from_days", b."to_days",
         count(*)::integer as "count",
         sum(coalesce(l."gross_minor", l."amount_minor"))::text as "minor"
    from "reconciliation_line" l
    join "reconciliation_account" a on a."id" = l."account_id"
    join (values (0, 7), (8, 30), (31, 90), (91, null::integer))
           as b("from_days", "to_days")
      on ?::date - l."booked_on"::date >= b."from_days"
     and (b."to_days" is null
          or ?::date - l."booked_on"::date <= b."to_days")
   where l."account_id" = ? and l."deleted_at" is null
     and l."booked_on" <= ? and l."state" <> 'excluded'
     and not exists (
       select 1 from "reconciliation_match" m
        where m."line_id" = l."id" and m."state" in ('confirmed', 'locked')
          and m."deleted_at" is null
          and to_char(m."decided_at" at time zone a."time_zone",
                      'YYYY-MM-DD') <= ?)
   group by l."currency_code", b."from_days", b."to_days"
   order by l."currency_code", b."from_days"`

/**
 * How old what a period leaves open is.
 *
 * @param period.to its last day, ISO, in the account's zone.
 */
export const periodAgeing = (
  manager: SqlEntityManager,
  { account_id, to }: { account_id: string; to: string }
): Promise<AgeingRow[]> =>
  manager.execute<AgeingRow[]>(SQL, [to, to, account_id, to, to])
