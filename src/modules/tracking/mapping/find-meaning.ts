import type { Meaning } from "./meaning"

/** A word's meaning by a table; null when the table has no such word. */
export const findMeaning = (
  table: Record<string, Meaning>,
  word: string | null
): Meaning | null =>
  word !== null && Object.hasOwn(table, word) ? table[word] : null
