import type { Finding } from "../finding"
import { sourceDecimals } from "../reading/source-decimals"
import { unreadableRow } from "../reading/unreadable-row"
import type { SourceLine } from "../source-line"
import { parseEntry, type SwiftEntry } from "./parse-entry"
import { readDetails } from "./read-details"
import type { SwiftField } from "./swift-field"

export type MessageEntries = {
  lines: SourceLine[]
  unreadable: number
  findings: Finding[]
}

/** Reads a message's entries, each with the fields below it. */
export function readEntries(
  fields: SwiftField[],
  currency: string,
  index: number
): MessageEntries {
  const read: MessageEntries = { lines: [], unreadable: 0, findings: [] }
  for (const [at, field] of fields.entries()) {
    if (field.tag !== "61") {
      continue
    }
    const entry = parseEntry(field, sourceDecimals(currency))
    if (!entry) {
      read.unreadable += 1
      read.findings.push(
        unreadableRow(
          index,
          field.line,
          `"${field.lines[0].slice(0, 80)}" of :61: is no entry: two days, a ` +
            "mark C or D and an amount are wanted. It is left out."
        )
      )
      continue
    }
    if (entry.is_moved) {
      read.findings.push(movedDay(entry, field, index))
    }
    read.lines.push(toLine(entry, [field, ...belowOf(fields, at)], currency))
  }
  return read
}

/** Those that follow it at once; later ones speak of the statement. */
function belowOf(fields: SwiftField[], at: number): SwiftField[] {
  let end = at + 1
  while (end < fields.length && /^(86|NS)$/.test(fields[end].tag)) {
    end++
  }
  return fields.slice(at + 1, end)
}

function toLine(
  entry: SwiftEntry,
  [field, ...below]: SwiftField[],
  currency: string
): SourceLine {
  const details = readDetails(below, entry.supplement)
  const { text, party, party_account, end_to_end, others } = details
  const { amount_minor } = entry
  return {
    line: field.line,
    booked_on: entry.booked_on,
    value_on: entry.value_on,
    currency,
    amount_minor,
    state: entry.is_expected ? "pending" : "booked",
    kind: amount_minor < 0n ? "transfer_out" : "transfer_in",
    text,
    party,
    party_account,
    refs: {
      customer: entry.customer,
      bank: entry.bank,
      end_to_end,
      structured: null,
      others,
    },
    parts: null,
    original: null,
    raw: [field, ...below]
      .map(({ tag, lines }) => `:${tag}:${lines.join("\n")}`)
      .join("\n"),
  }
}

const movedDay = (
  { booked_on, value_on }: SwiftEntry,
  { line, lines }: SwiftField,
  statement: number
): Finding => ({
  code: "E05",
  severity: "info",
  statement,
  line,
  column: null,
  message:
    `"${lines[0].slice(0, 10)}" of :61: names a day that its month has not. ` +
    `It is read as booked ${booked_on}, value ${value_on}.`,
})
