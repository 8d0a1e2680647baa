import { findMeaning } from "../mapping/find-meaning"
import type { Meaning } from "../mapping/meaning"

/**
 * What a provider's status means by its table. A word that the table does not
 * have is noted, and the words of the event decide.
 */
export function meaningOf(
  table: Record<string, Meaning>,
  word: string | null,
  warnings: Set<string>
): Meaning {
  const meaning = findMeaning(table, word)
  if (word !== null && meaning === null) {
    warnings.add("unknown_status")
  }
  return meaning ?? {}
}
