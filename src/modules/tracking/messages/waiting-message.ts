import type { MessageKind } from "./message-kind"

/** A message in the outbox and what forbids it. */
export type WaitingMessage = {
  kind: MessageKind
  /** A later message of the same kind about the parcel waits to be sent now. */
  is_repeated: boolean
  /** The recipient wants none on this channel. */
  is_opted_out: boolean
  /** The order or fulfilment was made with `no_notification`. */
  no_notification: boolean
}
