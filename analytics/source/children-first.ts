import type { Dataset } from "./dataset"
import { depthOf } from "./depth-of"

/**
 * Datasets before those through which they lead to their order: while one is
 * merged, the rows that lead on from it are still those of the last export.
 */
export const childrenFirst = (datasets: readonly Dataset[]): Dataset[] =>
  [...datasets].sort((a, b) => depthOf(b.name) - depthOf(a.name))
