import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewBatch } from "./new-batch"

/**
 * Notes orders that came in before with other content, to be changed: their
 * records wait with what is wanted, and keep the hash of what the order has.
 *
 * @returns how many.
 */
export async function takeChanges(
  transaction: SqlEntityManager,
  batchId: string,
  { orders }: NewBatch
): Promise<number> {
  const given = orders.map((order) => ({
    channel: order.channel,
    external_id: order.external_id,
    content_hash: order.content_hash,
    payload: order,
  }))
  const taken = await transaction.execute<object[]>(
    `update "verification_intake_record" as "record"
        set "state" = 'pending', "batch_id" = ?,
            "payload" = "given"."payload", "error" = null,
            "updated_at" = now()
       from jsonb_to_recordset(?::jsonb) as "given"
         ("channel" text, "external_id" text, "content_hash" text,
          "payload" jsonb)
      where "record"."channel" = "given"."channel"
        and "record"."external_id" = "given"."external_id"
        and "record"."deleted_at" is null
        and "record"."order_id" is not null
        and "given"."content_hash" <>
            case when "record"."state" = 'pending'
                 then "record"."payload" ->> 'content_hash'
                 else "record"."content_hash" end
     returning "record"."id"`,
    [batchId, JSON.stringify(given).replaceAll("\\u0000", "\\ufffd")]
  )
  return taken.length
}
