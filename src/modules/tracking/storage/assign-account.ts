import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * Gives trackers without an account the oldest one that can be asked about
 * their courier, and their first poll.
 *
 * @param only the tracker or the account that is new.
 */
export async function assignAccount(
  manager: SqlEntityManager,
  only: { tracker_id: string } | { account_id: string }
): Promise<void> {
  const [column, id] =
    "tracker_id" in only
      ? ['t."id"', only.tracker_id]
      : ['a."id"', only.account_id]
  await manager.execute(
    `update "tracking_tracker" tracker
        set "account_id" = found."account_id",
            "next_poll_at" = coalesce(tracker."next_poll_at",
                                      now() + interval '15 minutes')
       from (select distinct on (t."id") t."id", a."id" as "account_id"
               from "tracking_tracker" t
               join "tracking_courier_account" a
                 on t."courier" = any(a."couriers")
                and a."credentials_encrypted" is not null
                and a."enabled" and a."deleted_at" is null
              where t."account_id" is null and t."closed_at" is null
                and t."deleted_at" is null and ${column} = ?
                and t."status" not in ('delivered', 'returned', 'lost',
                      'disposed', 'cancelled', 'expired')
              order by t."id", a."created_at", a."id") found
      where tracker."id" = found."id"`,
    [id]
  )
}
