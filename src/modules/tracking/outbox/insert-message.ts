import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MessageKind } from "../messages/message-kind"

export type NewMessage = {
  tracker_id: string
  kind: MessageKind
  channel: string
  due_at: Date
}

/**
 * Puts a message into the outbox as the next episode of its kind. Needs the
 * tracker's row lock; whoever inserts without it is stopped by the unique key.
 */
export async function insertMessage(
  transaction: SqlEntityManager,
  { tracker_id, kind, channel, due_at }: NewMessage
): Promise<void> {
  await transaction.execute(
    `insert into "tracking_message"
       ("id", "tracker_id", "kind", "channel", "due_at", "episode")
     select ?, ?, ?, ?, ?::timestamptz, coalesce(max("episode"), 0) + 1
       from "tracking_message"
      where "tracker_id" = ? and "kind" = ? and "channel" = ?
        and "deleted_at" is null
     on conflict do nothing`,
    [
      generateEntityId(undefined, "otms"),
      tracker_id,
      kind,
      channel,
      due_at.toISOString(),
      tracker_id,
      kind,
      channel,
    ]
  )
}
