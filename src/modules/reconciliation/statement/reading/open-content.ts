import { isUtf8 } from "node:buffer"
import { BadStatement } from "../bad-statement"
import { isZip } from "../zip/is-zip"
import type { SourceContent } from "./source-content"

const MOST_BYTES = 100 * 1024 * 1024
const HEAD_BYTES = 64 * 1024

/**
 * Opens a file for its reader.
 *
 * @throws BadStatement for what cannot be a statement of any format.
 */
export function openContent(bytes: Uint8Array): SourceContent {
  refuseBytes(bytes)
  const encoding = isUtf8(bytes) ? "utf-8" : "windows-1252"
  const decode = (part: Uint8Array) => new TextDecoder(encoding).decode(part)
  const head = decode(bytes.subarray(0, HEAD_BYTES))
  refuseHead(head)
  return { bytes, encoding, head, text: () => decode(bytes) }
}

function refuseBytes(bytes: Uint8Array): void {
  if (bytes.length > MOST_BYTES) {
    throw new BadStatement(
      "The file is larger than 100 MB. Ask the bank for a shorter period."
    )
  }
  if (isZip(bytes)) {
    throw new BadStatement(
      "This is a zip archive where a statement is expected; one inside " +
        "another is not opened. Unpack it and choose the files in it."
    )
  }
  if (Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-") {
    throw new BadStatement(
      "This is a PDF, which is for reading only. Download the statement as " +
        "camt, MT940, OFX or CSV."
    )
  }
  if (bytes.includes(0)) {
    throw new BadStatement(
      "The file holds NUL bytes, so it is no text in UTF-8 or " +
        "windows-1252. Export the statement again as text."
    )
  }
}

function refuseHead(head: string): void {
  if (/^\s*<(!doctype\s+html|html)\b/i.test(head)) {
    throw new BadStatement(
      "This is a web page, not a statement: the session had probably " +
        "expired. Log in and download the statement again."
    )
  }
  const start = head.trimStart()
  if (start === "") {
    throw new BadStatement("The file is empty. Download the statement again.")
  }
  if (start.startsWith("<") && /<!DOCTYPE/i.test(start)) {
    throw new BadStatement(
      "The XML declares a document type, which statements never do and " +
        "which can hide other files or endless text. It was not read."
    )
  }
}
