import { BadStatement } from "./bad-statement"

const MOST_BYTES = 100 * 1024 * 1024

/**
 * Turns a statement's bytes into text: UTF-8, else windows-1252, which older
 * exports use.
 *
 * @throws BadStatement for what cannot be a statement.
 */
export function decodeStatement(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    throw new BadStatement(
      "The file is larger than 100 MB. Ask the bank for a shorter period."
    )
  }
  if (bytes.includes(0)) {
    throw new BadStatement(
      "The file holds NUL bytes, so it is no text. Export it as CSV again."
    )
  }
  const text = decode(bytes)
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) {
    throw new BadStatement(
      "This is a web page, not a statement: the session had probably " +
        "expired. Log in and download the statement again."
    )
  }
  if (!text.trim()) {
    throw new BadStatement("The file is empty. Download the statement again.")
  }
  return text
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}
