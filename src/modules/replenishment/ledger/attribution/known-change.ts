import type { EntryKind } from "../entry-kinds"

/** A change of a level's field of which somebody left word. */
export type KnownChange = {
  /** What does it; never booked twice. */
  cause: string
  kind: EntryKind
  /** Signed, as `scaleUnits` gives it. */
  delta: bigint
}
