import { BadStatement } from "../bad-statement"
import { checkChain } from "../reading/check-chain"
import type { SourceContent } from "../reading/source-content"
import type { ReadSource } from "../statement"
import { readMessage } from "./read-message"
import { splitMessages } from "./split-messages"

/** What only a statement has, besides its `:20:`. */
const STATEMENT = /^(25P?|28C?|6[0-2][FM]?)$/

/**
 * Reads MT940 statements and MT942 interim reports, with or without SWIFT's
 * envelope.
 *
 * @throws BadStatement when no message is a statement.
 */
export function readMt940(content: SourceContent): ReadSource {
  const messages = splitMessages(content.text()).filter(({ fields }) =>
    fields.some(({ tag }) => STATEMENT.test(tag))
  )
  if (!messages.length) {
    throw new BadStatement(
      "The file has no field of a statement (:25:, :60F:, :61: and the " +
        "like). Download the MT940 again."
    )
  }
  const pages = messages.map(readMessage)
  return {
    format: pages.some(({ statement }) => statement.final) ? "mt940" : "mt942",
    statements: pages.map(({ statement }) => statement),
    findings: [
      ...pages.flatMap(({ findings }) => findings),
      ...checkChain(pages),
    ],
  }
}
