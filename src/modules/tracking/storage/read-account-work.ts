import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type AccountWork = {
  account_id: string
  due_parcels: number
  expired_parcels: number
  failed_payloads: number
  last_polled_at: Date | null
}

/** What waits at accounts, and when they were last called. */
export async function readAccountWork(
  manager: SqlEntityManager,
  accountIds: string[],
  now: Date
): Promise<AccountWork[]> {
  return await manager.execute<AccountWork[]>(
    `select a."id" as "account_id",
            coalesce(t."due", 0)::integer as "due_parcels",
            coalesce(t."expired", 0)::integer as "expired_parcels",
            (select count(*)::integer from "tracking_payload" p
              where p."account_id" = a."id" and p."error" is not null
                and p."deleted_at" is null) as "failed_payloads",
            -- Each call is counted before it is made, with its time.
            (select max(q."updated_at") from "tracking_quota_day" q
              where q."account_id" = a."id" and q."deleted_at" is null)
              as "last_polled_at"
       from jsonb_array_elements_text(?::jsonb) a("id")
       left join (
         select "account_id",
                count(*) filter (where "next_poll_at" <= ?::timestamptz) as "due",
                count(*) filter (where "expired_answers" >= 3) as "expired"
           from "tracking_tracker"
          where "next_poll_at" is not null and "closed_at" is null
            and "deleted_at" is null
          group by "account_id") t on t."account_id" = a."id"`,
    [JSON.stringify(accountIds), now.toISOString()]
  )
}
