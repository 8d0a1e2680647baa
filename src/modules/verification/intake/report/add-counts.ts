/** Adds up counts by name. */
export function addCounts<Name extends string>(
  all: Partial<Record<Name, number>>[]
): Record<Name, number> {
  const sums = {} as Record<Name, number>
  for (const counts of all) {
    for (const name in counts) {
      sums[name] = (sums[name] ?? 0) + (counts[name] ?? 0)
    }
  }
  return sums
}
