import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { orderKey } from "../order/order-key"
import type { NewBatch, NewReject } from "./new-batch"

type Conflict = {
  channel: string
  external_id: string
  batch_id: string
}

/**
 * Finds orders that are being made with other content right now; records
 * whose content a file confirms after all are cleared.
 */
export async function findConflicts(
  transaction: SqlEntityManager,
  batchId: string,
  { orders }: NewBatch
): Promise<NewReject[]> {
  const given = JSON.stringify(
    orders.map(({ channel, external_id, content_hash }) => ({
      channel,
      external_id,
      content_hash,
    }))
  )
  const match = `from jsonb_to_recordset(?::jsonb) as "given"
       ("channel" text, "external_id" text, "content_hash" text)
     where "record"."channel" = "given"."channel"
       and "record"."external_id" = "given"."external_id"
       and "record"."batch_id" <> ? and "record"."deleted_at" is null`
  await transaction.execute(
    `update "verification_intake_record" as "record"
        set "state" = 'created', "error" = null, "updated_at" = now() ${match}
        and "record"."content_hash" = "given"."content_hash"
        and "record"."state" = 'conflict'`,
    [given, batchId]
  )
  const conflicts = await transaction.execute<Conflict[]>(
    `select "record"."channel", "record"."external_id", "record"."batch_id"
       from "verification_intake_record" as "record",
            jsonb_to_recordset(?::jsonb) as "given"
              ("channel" text, "external_id" text, "content_hash" text)
      where "record"."channel" = "given"."channel"
        and "record"."external_id" = "given"."external_id"
        and "record"."batch_id" <> ? and "record"."deleted_at" is null
        and "record"."state" = 'pending' and "record"."order_id" is null
        and "record"."content_hash" <> "given"."content_hash"`,
    [given, batchId]
  )
  const byKey = new Map(orders.map((order) => [orderKey(order), order]))
  return conflicts.map((conflict) =>
    toReject(conflict, byKey.get(orderKey(conflict))?.lines[0].line ?? 0)
  )
}

const toReject = (
  { external_id, batch_id }: Conflict,
  line: number
): NewReject => ({
  line,
  external_id,
  column: "external_id",
  code: "ORDER_CONFLICT",
  value: external_id,
  message:
    `The order ${external_id} is being made with other content by the import ` +
    `${batch_id}: send this file again when that one is done.`,
})
