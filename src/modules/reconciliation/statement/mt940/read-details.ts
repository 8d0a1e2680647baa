import type { EntryDetails } from "./entry-details"
import { joinCut } from "./join-cut"
import { readKeywords } from "./read-keywords"
import { readOwnLines } from "./read-own-lines"
import { readSlashWords } from "./read-slash-words"
import { readSubfields } from "./read-subfields"
import type { SwiftField } from "./swift-field"

/** Characters of a SWIFT line, with its tag. */
const WIDTH = 65

/**
 * What the fields below an entry (`:86:`, `:NS:`) say of it.
 *
 * @param supplement subfield 9 of the entry, for banks that write there.
 */
export function readDetails(
  fields: SwiftField[],
  supplement: string
): EntryDetails {
  const all = fields.map(readField)
  const first = <Key extends keyof EntryDetails>(key: Key) =>
    all.find((one) => one[key] !== null)?.[key] ?? null
  const text = all
    .map((one) => one.text)
    .filter((one) => one !== "")
    .join(" ")
  return {
    text: text.includes(supplement)
      ? text
      : [supplement, text].filter((one) => one !== "").join(" "),
    party: first("party"),
    party_account: first("party_account"),
    end_to_end: first("end_to_end"),
    others: all.flatMap(({ others }) => others),
  }
}

function readField({ tag, lines }: SwiftField): EntryDetails {
  if (tag === "NS") {
    return readOwnLines(lines)
  }
  const prefixed = lines.map((line, at) => (at === 0 ? `:86:${line}` : line))
  const text = joinCut(
    prefixed.filter((line) => line.trim() !== ""),
    WIDTH
  ).slice(":86:".length)
  return (
    readSubfields(lines) ??
    readSlashWords(text.trim()) ?? {
      text: text.trim(),
      party: null,
      party_account: null,
      ...readKeywords(text),
    }
  )
}
