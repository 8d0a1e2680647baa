import { BadStatement } from "../bad-statement"
import type { SwiftField, SwiftMessage } from "./swift-field"

const LONGEST_LINE = 1024 * 1024

/** A text may break before ":26:37" or hold ":60MTLG:": only these begin one. */
const TAG = /^:(13D?|20|21|25P?|28C?|34F|6[02][FM]|61|64|65|86|90[CD]|NS):/

/** Of other messages; only a text may hold what merely looks like one. */
const OTHER_TAG = /^:\d\d[A-Z]?:/

const BLOCK = /^\{[1-5]:/
const ENVELOPE = /\{4:\s*(.*)$/
const INTERIM = /\{2:[IO]942/

/**
 * Splits a file into messages: at each `:20:`, whatever envelope blocks,
 * banks' own lines and dashes stand between them.
 *
 * @throws BadStatement for a line longer than 1 MB.
 */
export function splitMessages(text: string): SwiftMessage[] {
  const messages: SwiftMessage[] = []
  let field: SwiftField | null = null
  let isInterim = false
  for (const [at, physical] of text.split(/\r\n|\n|\r/).entries()) {
    refuseLong(physical, at + 1)
    let line = withoutControls(physical)
    if (isEnd(line) || BLOCK.test(line)) {
      field = null
      isInterim ||= INTERIM.test(line)
      line = ENVELOPE.exec(line)?.[1] ?? ""
    }
    const tag = TAG.exec(line)
    if (!tag) {
      if (field && field.tag !== "86" && OTHER_TAG.test(line)) {
        field = null
      }
      field?.lines.push(line)
      continue
    }
    if (tag[1] === "20" || !messages.length) {
      messages.push({ line: at + 1, is_interim: isInterim, fields: [] })
      isInterim = false
    }
    field = { tag: tag[1], line: at + 1, lines: [line.slice(tag[0].length)] }
    messages.at(-1)?.fields.push(field)
  }
  return messages
}

function refuseLong(line: string, number: number): void {
  if (line.length > LONGEST_LINE) {
    throw new BadStatement(
      "A line is longer than 1 MB, which no statement has.",
      number
    )
  }
}

/** Some banks frame their messages in the controls of a telex line. */
const withoutControls = (line: string) =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  line.replace(/^[\x01-\x08\x1a]+|[\x01-\x08\x1a]+$/g, "")

const isEnd = (line: string) => /^-(\}.*|\s*)$/.test(line)
