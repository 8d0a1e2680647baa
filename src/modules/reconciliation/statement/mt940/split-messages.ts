import { BadStatement } from "../bad-statement"
import type { SwiftField, SwiftMessage } from "./swift-field"

const LONGEST_LINE = 1024 * 1024

/** A text may break before ":26:37" or hold ":60MTLG:": only these begin one. */
const TAG = /^:(13D?|20|21|25P?|28C?|34F|6[02][FM]|61|64|65|86|90[CD]|NS):/

const ENVELOPE = /\{4:\s*(.*)$/

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
  const begin = (tag: string, line: number, rest: string) => {
    if (tag === "20" || !messages.length) {
      messages.push({ line, is_interim: isInterim, fields: [] })
      isInterim = false
    }
    field = { tag, line, lines: [rest] }
    messages.at(-1)?.fields.push(field)
  }
  for (const [at, physical] of text.split(/\r\n|\n|\r/).entries()) {
    if (physical.length > LONGEST_LINE) {
      throw new BadStatement(
        "A line is longer than 1 MB, which no statement has.",
        at + 1
      )
    }
    let line = withoutControls(physical)
    if (isEnd(line) || /^\{[1-5]:/.test(line)) {
      field = null
      isInterim ||= /\{2:[IO]942/.test(line)
      line = ENVELOPE.exec(line)?.[1] ?? ""
    }
    const tag = TAG.exec(line)
    if (tag) {
      begin(tag[1], at + 1, line.slice(tag[0].length))
    } else {
      ;(field as SwiftField | null)?.lines.push(line)
    }
  }
  return messages
}

/** Some banks frame their messages in the controls of a telex line. */
const withoutControls = (line: string) =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  line.replace(/^[\x01-\x08\x1a]+|[\x01-\x08\x1a]+$/g, "")

const isEnd = (line: string) => /^-(\}.*|\s*)$/.test(line)
