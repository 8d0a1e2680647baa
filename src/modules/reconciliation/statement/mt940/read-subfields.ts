import type { EntryDetails } from "./entry-details"
import { joinCut } from "./join-cut"
import { readKeywords } from "./read-keywords"

/** Characters of one line of purpose. */
const WIDTH = 27

const START = /^\s*\d{0,3}([?<>~^|])\d\d/

/**
 * Reads a `:86:` of numbered subfields, as German and Polish banks write it:
 * 20-29 and 60-63 purpose, 31 or 38 account, 32-33 name, 00 the bank's word.
 *
 * @returns null where it has none.
 */
export function readSubfields(lines: string[]): EntryDetails | null {
  const content = lines.join("")
  const separator = START.exec(content)?.[1]
  if (separator === undefined) {
    return null
  }
  const [, ...parts] = content.split(
    new RegExp(String.raw`[${separator === "^" ? "\\^" : separator}](\d\d)`)
  )
  const fields = new Map<number, string>()
  for (let at = 0; at < parts.length; at += 2) {
    const number = Number(parts[at])
    fields.set(number, (fields.get(number) ?? "") + parts[at + 1])
  }
  const inRange = (from: number, to: number) =>
    [...fields]
      .filter(([number]) => number >= from && number <= to)
      .sort(([one], [other]) => one - other)
      .map(([, text]) => text)
  const purpose = joinCut([...inRange(20, 29), ...inRange(60, 63)], WIDTH)
  return {
    text: purpose || (fields.get(0)?.trim() ?? ""),
    party: inRange(32, 33).join("").trim() || null,
    party_account: (fields.get(38) ?? fields.get(31))?.trim() || null,
    ...readKeywords(purpose),
  }
}
