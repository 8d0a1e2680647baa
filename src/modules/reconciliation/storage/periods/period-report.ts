import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Of one account and currency; lines counted, amounts net in minor units. */
export type PeriodReport = {
  currency_code: string
  opening_count: number
  opening_minor: string
  new_count: number
  new_minor: string
  matched_count: number
  matched_minor: string
  excluded_count: number
  excluded_minor: string
  closing_count: number
  closing_minor: string
  /** Opening + new - matched - excluded - closing; anything but 0 is a fault. */
  gap_minor: string
  auto_count: number
}

const SQL = `with line as (
       select l."currency_code", l."booked_on",
              coalesce(l."gross_minor", l."amount_minor") as "minor",
              l."state", m."run_id" is not null as "is_auto",
              to_char(m."decided_at" at time zone a."time_zone",
                      'YYYY-MM-DD') as "matched_on"
         from "reconciliation_line" l
         join "reconciliation_account" a on a."id" = l."account_id"
         left join "reconciliation_match" m
           on m."line_id" = l."id" and m."state" in ('confirmed', 'locked')
          and m."deleted_at" is null
        where l."account_id" = ? and l."deleted_at" is null
          and l."booked_on" <= ?
     ),
     told as (
       select *,
              "booked_on" < ? as "is_before",
              -- What was matched before its period began was never open.
              "matched_on" is not null
                and greatest("matched_on", "booked_on") < ?
                as "was_matched",
              "matched_on" is not null
                and greatest("matched_on", "booked_on") <= ? as "is_matched",
              "state" = 'excluded' as "is_excluded"
         from line
     )
     select "currency_code",
            (count(*) filter (where "is_before" and not "was_matched"
                                and not "is_excluded"))::integer
              as "opening_count",
            coalesce(sum("minor") filter (
              where "is_before" and not "was_matched"
                and not "is_excluded"), 0)::text as "opening_minor",
            (count(*) filter (where not "is_before"))::integer as "new_count",
            coalesce(sum("minor") filter (where not "is_before"), 0)::text
              as "new_minor",
            (count(*) filter (where "is_matched" and not "was_matched"
                                and not "is_excluded"))::integer
              as "matched_count",
            coalesce(sum("minor") filter (
              where "is_matched" and not "was_matched"
                and not "is_excluded"), 0)::text as "matched_minor",
            (count(*) filter (where not "is_before" and "is_excluded"))::integer
              as "excluded_count",
            coalesce(sum("minor") filter (
              where not "is_before" and "is_excluded"), 0)::text
              as "excluded_minor",
            (count(*) filter (where not "is_matched"
                                and not "is_excluded"))::integer
              as "closing_count",
            coalesce(sum("minor") filter (
              where not "is_matched" and not "is_excluded"), 0)::text
              as "closing_minor",
            (coalesce(sum("minor") filter (
               where "is_before" and not "was_matched"
                 and not "is_excluded"), 0)
             + coalesce(sum("minor") filter (where not "is_before"), 0)
             - coalesce(sum("minor") filter (
                 where "is_matched" and not "was_matched"
                   and not "is_excluded"), 0)
             - coalesce(sum("minor") filter (
                 where not "is_before" and "is_excluded"), 0)
             - coalesce(sum("minor") filter (
                 where not "is_matched" and not "is_excluded"), 0))::text
              as "gap_minor",
            (count(*) filter (where "is_matched" and not "was_matched"
                                and "is_auto"))::integer as "auto_count"
       from told group by "currency_code" order by "currency_code"`

/**
 * How an account's open lines came to be what they are: opening unmatched +
 * new - matched - excluded = closing unmatched, by the days on which lines
 * are booked and matches decided.
 *
 * @param period ISO days, both included, in the account's zone.
 */
export const periodReport = (
  manager: SqlEntityManager,
  period: { account_id: string; from: string; to: string }
): Promise<PeriodReport[]> =>
  manager.execute<PeriodReport[]>(SQL, [
    period.account_id,
    period.to,
    period.from,
    period.from,
    period.to,
  ])
