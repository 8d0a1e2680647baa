import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { NewBatch } from "./new-batch"

/**
 * Notes orders that came in before with other content, to be changed: their
 * records wait with what is wanted, and keep the hash of what the order has.
 * The imports that had these records go on counting what they made of them; a
 * change that one had not made yet leaves the order unchanged by it.
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
  const [{ count }] = await transaction.execute<{ count: number }[]>(
    `with "given" as (
       select * from jsonb_to_recordset(?::jsonb) as "given"
         ("channel" text, "external_id" text, "content_hash" text,
          "payload" jsonb)
     ), "before" as (
       select "record"."id", "record"."batch_id", "record"."state",
              "given"."payload"
         from "verification_intake_record" as "record"
         join "given" on "record"."channel" = "given"."channel"
          and "record"."external_id" = "given"."external_id"
        where "record"."deleted_at" is null
          and "record"."order_id" is not null
          and "given"."content_hash" <>
              case when "record"."state" = 'pending'
                   then "record"."payload" ->> 'content_hash'
                   else "record"."content_hash" end
          for update of "record"
     ), "taken" as (
       update "verification_intake_record" as "record"
          set "state" = 'pending', "batch_id" = ?,
              "payload" = "before"."payload", "error" = null,
              "updated_at" = now()
         from "before" where "record"."id" = "before"."id"
       returning "record"."id"
     ), "passed" as (
       update "verification_intake_batch" as "batch"
          set "passed_created" = "passed_created" + "lost"."created",
              "passed_updated" = "passed_updated" + "lost"."updated",
              "orders_unchanged" = "orders_unchanged" + "lost"."pending"
         from (select "batch_id",
                      count(*) filter (where "state" = 'created') as "created",
                      count(*) filter (where "state" = 'updated') as "updated",
                      count(*) filter (where "state" = 'pending') as "pending"
                 from "before" group by "batch_id") as "lost"
        where "batch"."id" = "lost"."batch_id"
     )
     select count(*)::integer as "count" from "taken"`,
    [JSON.stringify(given).replaceAll("\\u0000", "\\ufffd"), batchId]
  )
  return count
}
