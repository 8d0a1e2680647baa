import { SaxesParser } from "saxes"
import { BadStatement } from "../bad-statement"
import type { SourceContent } from "../reading/source-content"
import type { ByteChunks } from "./byte-chunks"

const DEEPEST = 64
const LONGEST_TEXT = 1024 * 1024

/** Where the parser stands, after a tag. */
export type XmlPlace = {
  line: () => number
  /** Bytes of the file at which the tag begins and ends. */
  tag: () => { start: number; end: number }
}

export type XmlEvents = {
  open: (name: string, attributes: Record<string, string>) => void
  text: (text: string) => void
  close: () => void
  /** What closed last was not closed: the file has another tag there. */
  mismatch: () => void
}

/**
 * Runs through an XML file in pieces, names without prefix.
 *
 * @throws BadStatement where it is no XML, or more than a statement ever is;
 *   what was told until then stands.
 */
export function scanXml(
  content: SourceContent,
  chunks: ByteChunks,
  listen: (place: XmlPlace) => XmlEvents
): void {
  const parser = new SaxesParser({ position: false })
  const lineOf = () => parser.line + chunks.lines_before
  const refuse = (message: string): never => {
    throw new BadStatement(message, lineOf(), parser.column + 1)
  }
  const { open, text, close, mismatch } = listen({
    line: lineOf,
    tag: () => {
      const end = chunks.byteOf(parser.position)
      return { start: chunks.tagStart(end), end }
    },
  })
  let depth = 0
  let seen = 0
  const hear = (piece: string) => {
    if (piece.length > LONGEST_TEXT) {
      refuse("A text is longer than 1 MB, which no statement has.")
    }
    text(piece)
  }
  parser.on("opentag", ({ name, attributes }) => {
    seen = parser.position
    depth += 1
    if (depth > DEEPEST) {
      refuse(`Tags are nested more than ${DEEPEST} deep.`)
    }
    open(localName(name), attributes as Record<string, string>)
  })
  parser.on("closetag", () => {
    seen = parser.position
    depth -= 1
    close()
  })
  parser.on("text", hear)
  parser.on("cdata", hear)
  parser.on("doctype", () => refuse("The XML declares a document type."))
  parser.on("error", ({ message }) => {
    if (message === "unexpected close tag.") {
      mismatch()
    }
    refuse(
      `The XML breaks here (${message.replace(/\.$/, "")}). Download the ` +
        "statement again."
    )
  })
  for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
    parser.write(chunk)
    if (parser.position - seen > LONGEST_TEXT + content.head.length) {
      refuse("A text or tag is longer than 1 MB, which no statement has.")
    }
  }
  parser.close()
}

const localName = (name: string) => {
  const colon = name.indexOf(":")
  return colon < 0 ? name : name.slice(colon + 1)
}
