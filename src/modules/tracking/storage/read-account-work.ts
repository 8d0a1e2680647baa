import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type AccountWork = {
  account_id: string
  due_parcels: number
  failed_payloads: number
  last_polled_at: Date | null
}

/** What waits at accounts, and when they were last called. */
export async function readAccountWork(
  manager: SqlEntityManager,
  accountIds: string[]
): Promise<AccountWork[]> {
  return await manager.execute<AccountWork[]>(
    `select a."id" as "account_id",
            (select count(*)::integer from "tracking_tracker" t
              where t."account_id" = a."id" and t."next_poll_at" <= now()
                and t."closed_at" is null and t."deleted_at" is null)
              as "due_parcels",
            (select count(*)::integer from "tracking_payload" p
              where p."account_id" = a."id" and p."error" is not null
                and p."deleted_at" is null) as "failed_payloads",
            -- Each call is counted before it is made, with its time.
            (select max(q."updated_at") from "tracking_quota_day" q
              where q."account_id" = a."id" and q."deleted_at" is null)
              as "last_polled_at"
       from jsonb_array_elements_text(?::jsonb) a("id")`,
    [JSON.stringify(accountIds)]
  )
}
