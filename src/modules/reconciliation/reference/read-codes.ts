import type { CodeBook } from "./code-book"
import { referenceKey } from "./reference-key"

/** A code may be torn apart by spaces or dashes, into at most so many. */
const MOST_PARTS = 4

export type WrittenCode = {
  /** As `referenceKey` makes it. */
  key: string
  /** As it stands in the line. */
  written: string
}

export type ReadCodes = {
  /** Codes of the book, each once. */
  exact: WrittenCode[]
  /** What may be a code with one error. */
  doubtful: WrittenCode[]
  /** What may be the beginning of a code whose end was cut off. */
  cut: string[]
}

/**
 * Reads a line's codes: whole tokens and up to four neighbours joined, never
 * a part of a longer token (design §6).
 *
 * @param fields texts of one line; tokens of two are not joined.
 */
export function readCodes(fields: string[], book: CodeBook): ReadCodes {
  const exact = new Map<string, WrittenCode>()
  const doubtful = new Map<string, WrittenCode>()
  const cut = new Set<string>()
  for (const { key, written, parts } of fields.flatMap((text) =>
    candidates(text, book.longest + 1)
  )) {
    const digits = book.asDigits(key)
    const known = [key, digits].find((one) => book.has(one))
    if (known) {
      if (parts === 1 || isMixed(known)) {
        exact.set(known, exact.get(known) ?? { key: known, written })
      }
    } else if (parts === 1 && book.mayBeCut(digits)) {
      cut.add(digits)
    } else {
      for (const one of new Set([key, digits])) {
        if (book.mayBeMistyped(one)) {
          doubtful.set(one, doubtful.get(one) ?? { key: one, written })
        }
      }
    }
  }
  return {
    exact: [...exact.values()],
    doubtful: [...doubtful.values()],
    cut: [...cut],
  }
}

/** Two amounts or two words side by side make no code. */
const isMixed = (key: string) => /\d/.test(key) && /[A-Z]/.test(key)

type Candidate = WrittenCode & { parts: number }

function candidates(text: string, longest: number): Candidate[] {
  const tokens = [...text.matchAll(/[A-Za-z0-9]+/g)]
  const found: Candidate[] = []
  for (let start = 0; start < tokens.length; start++) {
    let length = 0
    for (
      let end = start;
      end < tokens.length && end < start + MOST_PARTS;
      end++
    ) {
      length += tokens[end][0].length
      if (length > longest) {
        break
      }
      const stop = tokens[end].index + tokens[end][0].length
      const written = text.slice(tokens[start].index, stop)
      found.push({
        key: referenceKey(written),
        written,
        parts: end - start + 1,
      })
    }
  }
  return found
}
