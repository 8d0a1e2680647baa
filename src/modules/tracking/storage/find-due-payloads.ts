import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

const AT_ONCE = 200

/**
 * Payloads that somebody should look at again: unprocessed for a minute,
 * waiting for a parcel that is known by now, or waiting for too long. One
 * that keeps failing is tried every minute until it is twice as old.
 *
 * @param parkHours how long a payload waits for its parcel.
 * @returns ids, oldest first, 200 at most.
 */
export async function findDuePayloads(
  manager: SqlEntityManager,
  parkHours: number
): Promise<string[]> {
  const due = await manager.execute<{ id: string }[]>(
    `select p."id" from "tracking_payload" p
      where p."processed_at" is null and p."deleted_at" is null
        and (
          (p."updated_at" < now() - interval '60 seconds'
            and (p."waiting_for" is null
                 or p."received_at" < now() - make_interval(hours => ?))
            and p."received_at" > now() - make_interval(hours => ? * 2))
          or exists (
            select 1 from unnest(p."waiting_for") w(name)
              join "tracking_tracker" t
                on t."courier" = split_part(w.name, ' ', 1)
               and t."tracking_number"
                   = substr(w.name, strpos(w.name, ' ') + 1)
             where t."closed_at" is null and t."deleted_at" is null)
        )
      order by p."received_at", p."id" limit ${AT_ONCE}`,
    [parkHours, parkHours]
  )
  return due.map(({ id }) => id)
}
