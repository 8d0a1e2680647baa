import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { chooseMessage } from "../messages/choose-message"
import type { MessageKind } from "../messages/message-kind"
import type { ToldState } from "../messages/told-state"
import { insertMessage } from "./insert-message"

/**
 * Puts what a tracker's new state tells the customer into the outbox, due at
 * once: who sends it knows where the recipient lives, and keeps the quiet hours.
 * What waits of the same kind is overtaken by it. Needs the tracker's row
 * lock.
 *
 * @param channels each gets the message.
 */
export async function writeMessages(
  transaction: SqlEntityManager,
  tracker_id: string,
  { before, after }: { before: ToldState; after: ToldState },
  channels: string[]
): Promise<void> {
  const now = new Date()
  const kind = chooseMessage(before, after, now)
  if (!kind || !channels.length) {
    return
  }
  await overtake(transaction, tracker_id, kind)
  for (const channel of channels) {
    await insertMessage(transaction, { tracker_id, kind, channel, due_at: now })
  }
}

const overtake = (
  transaction: SqlEntityManager,
  trackerId: string,
  kind: MessageKind
) =>
  transaction.execute(
    `update "tracking_message"
        set "dropped_why" = 'overtaken', "updated_at" = now()
      where "tracker_id" = ? and "kind" = ? and "sent_at" is null
        and "dropped_why" is null and "deleted_at" is null`,
    [trackerId, kind]
  )
