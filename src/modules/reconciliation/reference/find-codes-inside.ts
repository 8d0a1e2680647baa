import type { CodeBook } from "./code-book"
import type { WrittenCode } from "./read-codes"

/**
 * Codes that stand inside a longer token. A machine cannot tell them from
 * chance, so they are suggested and never decide.
 */
export function findCodesInside(
  fields: string[],
  book: CodeBook
): WrittenCode[] {
  const found = new Map<string, WrittenCode>()
  for (const [token] of fields.flatMap((text) => [
    ...text.toUpperCase().matchAll(/[A-Z0-9]+/g),
  ])) {
    for (const length of book.lengthsWithin(token.length - 1)) {
      for (let at = 0; at + length <= token.length; at++) {
        const key = token.slice(at, at + length)
        if (book.has(key)) {
          found.set(key, { key, written: token })
        }
      }
    }
  }
  return [...found.values()]
}
