import { dueTime } from "../../../modules/tracking/messages/due-time"
import type { QuietHours } from "../../../modules/tracking/messages/quiet-hours"
import type { ToldState } from "../../../modules/tracking/messages/told-state"
import type { WaitingMessage } from "../../../modules/tracking/messages/waiting-message"
import { whyDropped } from "../../../modules/tracking/messages/why-dropped"
import type { MessageOutcome } from "../../../modules/tracking/outbox/message-outcome"

export type JudgedMessage = WaitingMessage & {
  /** When it was put into the outbox. */
  written_at: Date
  /** null: the order has none for the channel. */
  recipient: string | null
  /** Where the recipient lives (IANA name). */
  zone: string
}

const WEEK_MS = 7 * 86_400_000

/**
 * Whether a message that is due goes out now. What waited for a week, for a
 * provider say, is old news.
 *
 * @returns null: it does.
 */
export function judgeMessage(
  message: JudgedMessage,
  state: ToldState,
  now: Date,
  quiet: QuietHours
): MessageOutcome | null {
  const why = whyDropped(message, state)
  if (why) {
    return { result: "dropped", why }
  }
  if (now.getTime() - message.written_at.getTime() > WEEK_MS) {
    return { result: "dropped", why: "too_late" }
  }
  if (message.recipient === null) {
    return { result: "dropped", why: "no_recipient" }
  }
  const until = dueTime(now, message.zone, quiet)
  return until > now ? { result: "waits", until } : null
}
