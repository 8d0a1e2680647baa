import type { EntryKind } from "../entry-kinds"
import type { BookedChange } from "./booked-change"
import type { KnownChange } from "./known-change"
import { pickChanges } from "./pick-changes"

export type SeenChange<Known extends KnownChange> = {
  /** Of the ledger, and of the level; as `scaleUnits` gives them. */
  balance: bigint
  observed: bigint
  /** Known to have happened: one entry each, whatever was observed. */
  confirmed: Known[]
  /** May have happened: taken where they are exactly the rest. */
  possible: Known[]
  /** Those of them that are taken as far as they fit, where none are exact. */
  isLikely?: (possible: Known) => boolean
  /** Booked before, while a change of this look was being made. */
  recent?: Pick<KnownChange, "cause" | "delta">[]
  /** What to call what is left then. */
  nameRest: (delta: bigint, taken: Known[]) => EntryKind
}

/**
 * Entries for what was seen of a level's field: confirmed changes first, one
 * entry each, then possible ones that are the rest, then what is left.
 * Their deltas sum to observed − balance, always.
 */
export function attributeChange<Known extends KnownChange>({
  balance,
  observed,
  confirmed,
  possible,
  isLikely = () => false,
  recent = [],
  nameRest,
}: SeenChange<Known>): BookedChange<Known>[] {
  const toExplain = observed - balance - sum(confirmed)
  const taken = [...confirmed, ...pickChanges(toExplain, possible, isLikely)]
  let after = balance
  const booked = taken.map((known): BookedChange<Known> => {
    after += known.delta
    const { kind, delta } = known
    return { kind, delta, balance: after, known, overwrote: null }
  })
  const rest = observed - after
  if (rest !== 0n) {
    booked.push({
      kind: nameRest(rest, taken),
      delta: rest,
      balance: observed,
      known: null,
      overwrote:
        [...taken, ...recent].find(({ delta }) => delta === -rest)?.cause ??
        null,
    })
  }
  return booked
}

const sum = (changes: KnownChange[]) =>
  changes.reduce((all, { delta }) => all + delta, 0n)
