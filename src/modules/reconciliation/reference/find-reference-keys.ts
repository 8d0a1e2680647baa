import { referenceKey } from "./reference-key"

/** A code may be torn apart by spaces or dashes, into at most so many. */
const MOST_PARTS = 4
const SHORTEST = 6
const LONGEST = 35

/**
 * Everything in a bank line's text that could be a reference: whole tokens
 * and up to four neighbours joined, never a part of a longer token. An O
 * written for a zero and an I or L for a one are read both ways, except in
 * the last place, where the check character may be any of 36.
 *
 * @returns keys as `referenceKey` makes them, each once.
 */
export function findReferenceKeys(text: string): string[] {
  const tokens = text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
  const keys = new Set<string>()
  for (let start = 0; start < tokens.length; start++) {
    for (let parts = 1; parts <= MOST_PARTS; parts++) {
      const key = referenceKey(tokens.slice(start, start + parts).join(""))
      if (key.length > LONGEST || start + parts > tokens.length) {
        break
      }
      if (key.length >= SHORTEST && /\d|[OIL]/.test(key)) {
        keys.add(key).add(asDigits(key))
      }
    }
  }
  return [...keys]
}

/** The prefix keeps its letters: it holds two at least. */
const asDigits = (key: string) =>
  key.slice(0, 2) +
  key.slice(2, -1).replace(/O/g, "0").replace(/[IL]/g, "1") +
  key.slice(-1)
