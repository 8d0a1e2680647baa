import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { MessageKind } from "../messages/message-kind"

/** A message in one sender's hand. */
export type ClaimedMessage = {
  id: string
  tracker_id: string
  kind: MessageKind
  channel: string
  failures: number
  written_at: string
  /** A later one of its kind is due too. */
  is_repeated: boolean
}

/**
 * Takes messages that are due into one sender's hand for five minutes, the
 * oldest first, each promised by the row that was there before. No other
 * sender gets them; after a crash they are due again.
 *
 * @param now UTC.
 */
export async function claimMessages(
  manager: SqlEntityManager,
  now: Date,
  atMost: number
): Promise<ClaimedMessage[]> {
  const at = now.toISOString()
  return await manager.execute<ClaimedMessage[]>(
    `update "tracking_message" m
        set "due_at" = ?::timestamptz + interval '5 minutes'
       from (select "id" from "tracking_message"
              where "sent_at" is null and "dropped_why" is null
                and "deleted_at" is null and "due_at" <= ?::timestamptz
              order by "due_at", "id"
              limit ? for update skip locked) due
      where m."id" = due."id"
      returning m."id", m."tracker_id", m."kind", m."channel", m."failures",
                m."created_at"::text as "written_at",
                exists (select 1 from "tracking_message" later
                         where later."tracker_id" = m."tracker_id"
                           and later."kind" = m."kind"
                           and later."channel" = m."channel"
                           and later."episode" > m."episode"
                           and later."sent_at" is null
                           and later."dropped_why" is null
                           and later."deleted_at" is null
                           and later."due_at" <= ?::timestamptz
                                                 + interval '5 minutes'
                       ) as "is_repeated"`,
    [at, at, atMost, at]
  )
}
