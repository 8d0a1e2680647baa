import type { EntryDetails } from "./entry-details"

/**
 * Reads a `:NS:` below an entry, whose lines begin with a number: 01-14
 * purpose, 15-16 name, 17 the bank's word, 34 account.
 */
export function readOwnLines(lines: string[]): EntryDetails {
  const numbered = lines.flatMap((line) => {
    const [, number, text] = /^(\d\d)(.*)$/.exec(line) ?? []
    return number === undefined
      ? []
      : [{ number: Number(number), text: text.trim() }]
  })
  const inRange = (from: number, to: number) =>
    numbered
      .filter(({ number, text }) => number >= from && number <= to && text)
      .map(({ text }) => text)
  return {
    text: [...inRange(1, 14), ...inRange(17, 17)].join(" "),
    party: inRange(15, 16).join(" ") || null,
    party_account: inRange(34, 34)[0] ?? null,
    end_to_end: null,
    others: [],
  }
}
