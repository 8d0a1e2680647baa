import { XMLParser } from "fast-xml-parser"
import { readStatementFile } from "../../../src/modules/reconciliation/statement/read-statement-file"
import { compare } from "../intake/compare"
import { CAMT_BYTES, writeCamt } from "./write-camt"

const ROUNDS = 4

/** Our share of the other's CPU: a third is three times as fast. */
const TARGET = 0.333

/**
 * Reading statements whole (lines, sums, tie-out) against fast-xml-parser,
 * which only makes objects of the tags.
 */
export function measureCamt(): Record<string, unknown> {
  const { xml, entries } = writeCamt(CAMT_BYTES)
  const parser = new XMLParser({
    ignoreAttributes: false,
    removeNSPrefix: true,
    // Its default makes numbers of references.
    parseTagValue: false,
  })
  const [statement] = readStatementFile(xml).statements
  return {
    what: "camt",
    against: "fast-xml-parser",
    megabytes: Math.round(xml.length / 1e6),
    entries,
    is_whole: statement.lines.length === entries && statement.tie === "ok",
    ...compare(ROUNDS, TARGET, {
      ours: () => readStatementFile(xml),
      theirs: () => parser.parse(xml.toString()),
    }),
  }
}
