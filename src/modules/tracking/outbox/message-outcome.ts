import type { DropReason } from "../messages/drop-reason"

/** What came of a message that was in a sender's hand. */
export type MessageOutcome =
  | { result: "sent" }
  | { result: "dropped"; why: DropReason }
  /** It was not tried: it waits until then. */
  | { result: "waits"; until: Date }
  /** It was tried and refused. */
  | { result: "failed"; until: Date }
