import { findNode } from "./find-node"
import { findNodes } from "./find-nodes"
import { keepText } from "./keep-text"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** What a line is for: the payer's words, else the bank's. */
export function readPurpose(entry: XmlNode, details: XmlNode[]): string {
  const ofEntry = textAt(entry, "AddtlNtryInf")
  if (details.length > 1 && ofEntry !== null) {
    return keepText(ofEntry)
  }
  const words = new Set(details.flatMap(wordsOf))
  return keepText([...words].join(" ") || (ofEntry ?? ""))
}

function wordsOf(detail: XmlNode): string[] {
  const remittance = findNode(detail, "RmtInf")
  const words = remittance
    ? [
        ...findNodes(remittance, "Ustrd").map(({ text }) => text),
        ...findNodes(remittance, "Strd").flatMap((one) =>
          findNodes(one, "AddtlRmtInf").map(({ text }) => text)
        ),
      ]
    : []
  const trimmed = words.map((word) => word.trim()).filter((word) => word !== "")
  return trimmed.length
    ? trimmed
    : [textAt(detail, "AddtlTxInf")].flatMap((text) => text ?? [])
}
