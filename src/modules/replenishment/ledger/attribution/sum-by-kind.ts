import type { EntryKind } from "../entry-kinds"

/** What each kind of entry brought in all, in the order of appearance. */
export function sumByKind(
  entries: { kind: EntryKind; delta: bigint }[]
): Map<EntryKind, bigint> {
  const sums = new Map<EntryKind, bigint>()
  for (const { kind, delta } of entries) {
    sums.set(kind, (sums.get(kind) ?? 0n) + delta)
  }
  return sums
}
