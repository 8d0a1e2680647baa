import type { Dataset } from "./dataset"
import { orderPaths } from "./order-paths"

/**
 * Datasets before those through which they lead to their order: while one is
 * merged, the rows that lead on from it are still those of the last export.
 */
export const childrenFirst = (datasets: readonly Dataset[]): Dataset[] =>
  [...datasets].sort((a, b) => depthOf(b.name) - depthOf(a.name))

function depthOf(name: string): number {
  const through = orderPaths.get(name)?.through
  return through ? 1 + depthOf(through) : 0
}
