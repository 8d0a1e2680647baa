import { childOf } from "./child-of"
import type { SourceLine } from "../source-line"
import { findNode } from "./find-node"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** The amount that was instructed, where it was in another currency. */
export function readOriginal(
  node: XmlNode,
  currency: string
): SourceLine["original"] {
  const instructed = findNode(node, "AmtDtls", "InstdAmt")
  const amount = instructed && childOf(instructed, "Amt")
  const other = amount?.currency?.trim().toUpperCase()
  return instructed && amount && other && other !== currency
    ? {
        amount: amount.text.trim(),
        currency: other,
        rate: textAt(instructed, "CcyXchg", "XchgRate"),
      }
    : null
}
