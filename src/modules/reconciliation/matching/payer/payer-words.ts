import type { NameIndex } from "./name-index"

/** A word of the line, and how much alike it is, in percent. */
export type SeenWord = { word: string; similarity: number }

/**
 * The words of a line that are like words of payers' names.
 *
 * @returns by the number of the known word the line's best word.
 */
export function payerWords(
  words: Iterable<string>,
  names: NameIndex
): Map<number, SeenWord> {
  const seen = new Map<number, SeenWord>()
  for (const word of new Set(words)) {
    for (const { token, similarity } of names.similarTo(word)) {
      if ((seen.get(token)?.similarity ?? 0) < similarity) {
        seen.set(token, { word, similarity })
      }
    }
  }
  return seen
}
