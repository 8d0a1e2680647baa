import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type LeasedTracker = {
  id: string
  courier: string
  tracking_number: string
  provider_ref: string | null
  phone_tail: string | null
  failures: number
  not_found: number
  expired_answers: number
  /** As the database writes it: a hint in the meantime changes it. */
  due_at: string
}

/**
 * Takes trackers of an account that are due into one poller's hand for 120
 * seconds, those that matter most first. No other poller gets them; after a
 * crash they are free again when the lease ends.
 */
export async function leaseTrackers(
  manager: SqlEntityManager,
  accountId: string,
  atMost: number
): Promise<LeasedTracker[]> {
  return await manager.execute<LeasedTracker[]>(
    `update "tracking_tracker" t
        set "lease_until" = now() + interval '120 seconds'
       from (select "id" from "tracking_tracker"
              where "account_id" = ? and "next_poll_at" <= now()
                and "closed_at" is null and "deleted_at" is null
                and ("lease_until" is null or "lease_until" <= now())
              order by case "status"
                         when 'out_for_delivery' then 1
                         when 'delivery_failed' then 2
                         when 'on_hold' then 2
                         when 'pending' then 4
                         when 'delivered' then 5
                         when 'returned' then 5
                         when 'lost' then 5
                         when 'disposed' then 5
                         when 'cancelled' then 5
                         else 3 end, "next_poll_at"
              limit ? for update skip locked) due
      where t."id" = due."id"
      returning t."id", t."courier", t."tracking_number", t."provider_ref",
                t."phone_tail", t."failures", t."not_found",
                t."expired_answers",
                t."next_poll_at"::text as "due_at"`,
    [accountId, atMost]
  )
}
