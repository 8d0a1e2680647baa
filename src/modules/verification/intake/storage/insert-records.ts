import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NewBatch } from "./new-batch"

/**
 * Writes a pending record for each order that nobody knows, or that was
 * refused before.
 *
 * @returns how many.
 */
export async function insertRecords(
  transaction: SqlEntityManager,
  batchId: string,
  { orders, actor }: NewBatch
): Promise<number> {
  const rows = orders.map((order) => ({
    id: generateEntityId(undefined, "oirec"),
    channel: order.channel,
    external_id: order.external_id,
    content_hash: order.content_hash,
    payload: order,
    taken_by: order.taken_by ?? actor,
  }))
  const written = await transaction.execute<object[]>(
    `insert into "verification_intake_record" as "known"
       ("id", "batch_id", "channel", "external_id", "content_hash", "payload",
        "taken_by", "taken_at")
     select "id", ?, "channel", "external_id", "content_hash", "payload",
            "taken_by", now()
       from jsonb_to_recordset(?::jsonb) as "given"
         ("id" text, "channel" text, "external_id" text, "content_hash" text,
          "payload" jsonb, "taken_by" text)
     on conflict ("channel", "external_id") where "deleted_at" is null
     do update set "batch_id" = excluded."batch_id", "state" = 'pending',
          "content_hash" = excluded."content_hash", "error" = null,
          "payload" = excluded."payload", "updated_at" = now()
        where "known"."state" = 'rejected'
     returning "id"`,
    [batchId, JSON.stringify(rows).replaceAll("\\u0000", "\\ufffd")]
  )
  return written.length
}
