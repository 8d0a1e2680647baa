import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { AccountHealth } from "../alerts/account-health"
import { judgeAccount } from "../alerts/judge-account"
import type { JudgedSubject } from "../alerts/judged-subject"
import { quotaDay } from "../polling/quota-day"
import type { CourierCapabilities } from "../providers/courier-capabilities"

type AccountRow = Omit<AccountHealth, "calls" | "quota"> & {
  id: string
  provider_id: string
  daily_quota: number | null
  quota_zone: string | null
  /** Of the last days, by day. */
  calls_by_day: Record<string, number> | null
  open_cause: string | null
}

/**
 * Judges all courier accounts by what is stored, in one statement.
 *
 * @param quotaOf what a provider usually allows; null: nobody knows it.
 */
export async function judgeAccounts(
  manager: SqlEntityManager,
  now: Date,
  quotaOf: (provider: string) => CourierCapabilities["quota"] | null
): Promise<JudgedSubject[]> {
  const rows = await readAccounts(manager, now)
  return rows.map((row) => {
    const usual = quotaOf(row.provider_id)
    const zone = row.quota_zone ?? usual?.zone ?? "Etc/UTC"
    const { day } = quotaDay(now, zone)
    const alert = judgeAccount(
      {
        ...row,
        calls: row.calls_by_day?.[day] ?? 0,
        quota: row.daily_quota ?? usual?.daily ?? null,
      },
      row.open_cause,
      day
    )
    return {
      subject_id: row.id,
      tracker_id: null,
      order_id: null,
      held: alert ? [alert] : [],
      judged: ["tracking_degraded"],
      is_delivered: false,
    }
  })
}

const readAccounts = (manager: SqlEntityManager, now: Date) =>
  manager.execute<AccountRow[]>(
    `select a."id", a."provider_id", a."enabled", a."paused_error",
            a."breaker_state", a."daily_quota", a."quota_zone",
            (select jsonb_object_agg(q."day", q."calls")
               from "tracking_quota_day" q
              where q."account_id" = a."id" and q."deleted_at" is null
                and q."day" >= (?::timestamptz - interval '2 days')::date::text
            ) as "calls_by_day",
            coalesce(t."waiting", 0)::int as "waiting",
            coalesce(t."expired", 0)::int as "expired",
            o."facts"->>'cause' as "open_cause"
       from "tracking_courier_account" a
       left join (
         select "account_id",
                count(*) filter (where "next_poll_at" <= ?::timestamptz)
                  as "waiting",
                count(*) filter (where "expired_answers" >= 3) as "expired"
           from "tracking_tracker"
          where "next_poll_at" is not null and "closed_at" is null
            and "deleted_at" is null
          group by "account_id") t on t."account_id" = a."id"
       left join "tracking_alert" o
              on o."subject_id" = a."id" and o."kind" = 'tracking_degraded'
             and o."closed_at" is null and o."deleted_at" is null
      where a."deleted_at" is null
      order by a."id"`,
    [now.toISOString(), now.toISOString()]
  )
