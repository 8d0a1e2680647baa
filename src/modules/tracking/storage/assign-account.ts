import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { overStatuses } from "./over-statuses"

/**
 * Gives trackers without an account, or whose account is switched off, the
 * oldest one that can be asked about their courier, and their first poll.
 *
 * @param only the tracker or the account that is new, or the account that was
 *   switched off.
 */
export async function assignAccount(
  manager: SqlEntityManager,
  only: { tracker_id: string } | { account_id: string } | { left_id: string }
): Promise<void> {
  const [column, id] = chosenBy(only)
  await manager.execute(
    `update "tracking_tracker" tracker
        set "account_id" = found."account_id",
            -- Another provider knows the parcel by another name.
            "provider_ref" = case when tracker."account_id" is null
                             then tracker."provider_ref" end,
            "next_poll_at" = coalesce(tracker."next_poll_at",
                                      now() + interval '15 minutes')
       from (select distinct on (t."id") t."id", a."id" as "account_id"
               from "tracking_tracker" t
               join "tracking_courier_account" a
                 on t."courier" = any(a."couriers")
                and a."credentials_encrypted" is not null
                and a."enabled" and a."deleted_at" is null
              where t."closed_at" is null and t."deleted_at" is null
                and ${column} = ?
                and t."status" not in (${overStatuses})
                and not exists (
                  select 1 from "tracking_courier_account" own
                   where own."id" = t."account_id" and own."enabled"
                     and own."deleted_at" is null)
              order by t."id", a."created_at", a."id") found
      where tracker."id" = found."id"`,
    [id]
  )
}

function chosenBy(only: Parameters<typeof assignAccount>[1]): [string, string] {
  if ("tracker_id" in only) {
    return ['t."id"', only.tracker_id]
  }
  return "account_id" in only
    ? ['a."id"', only.account_id]
    : ['t."account_id"', only.left_id]
}
