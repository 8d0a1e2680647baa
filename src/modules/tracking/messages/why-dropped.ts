import { canArrive } from "../status/can-arrive"
import type { DropReason } from "./drop-reason"
import { kindOfStatus } from "./kind-of-status"
import type { ToldState } from "./told-state"
import type { WaitingMessage } from "./waiting-message"

/**
 * Why a message is dropped in the moment in which it would be sent: nobody
 * wants it, or the parcel is not any more in the state that it tells of
 * (design §6).
 *
 * @returns null: send it.
 */
export function whyDropped(
  message: WaitingMessage,
  state: ToldState
): DropReason | null {
  if (message.no_notification) {
    return "no_notification"
  }
  if (message.is_opted_out) {
    return "opted_out"
  }
  return message.is_repeated || isOvertaken(message, state) ? "overtaken" : null
}

function isOvertaken({ kind }: WaitingMessage, state: ToldState): boolean {
  switch (kind) {
    case "delayed":
      return !state.flags.includes("delayed") || !canArrive(state)
    case "promise_moved":
      return !canArrive(state)
    default:
      return kindOfStatus[state.status] !== kind
  }
}
