import type { EntryKind } from "../entry-kinds"
import type { KnownChange } from "./known-change"

/** An entry to be written; quantities as `scaleUnits` gives them. */
export type BookedChange<Known extends KnownChange> = {
  kind: EntryKind
  delta: bigint
  /** After it. */
  balance: bigint
  /** Null: nobody left word of it. */
  known: Known | null
  /** The change that this one takes back exactly, written over by another. */
  overwrote: string | null
}
