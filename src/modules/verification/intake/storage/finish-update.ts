import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

export type FinishedUpdate = { record_id: string; content_hash: string }

/**
 * Notes that an order has what its record wants. Where a later file wants
 * something else meanwhile, the record goes on waiting.
 *
 * @returns the hash that the record had; null when it waits on.
 */
export async function finishUpdate(
  manager: SqlEntityManager,
  { record_id, content_hash }: FinishedUpdate
): Promise<string | null> {
  const [record] = await manager.execute<{ previous: string }[]>(
    `update "verification_intake_record" as "record"
        set "state" = 'updated', "content_hash" = ?, "error" = null,
            "updated_at" = now()
       from (select "id", "content_hash" as "previous"
               from "verification_intake_record" where "id" = ?
                for update) as "before"
      where "record"."id" = "before"."id" and "record"."state" = 'pending'
        and "record"."payload" ->> 'content_hash' = ?
     returning "before"."previous"`,
    [content_hash, record_id, content_hash]
  )
  return record?.previous ?? null
}
