import { childOf } from "./child-of"
import { keepText } from "./keep-text"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** What a line is for: the payer's words, else the bank's. */
export function readPurpose(entry: XmlNode, details: XmlNode[]): string {
  const ofEntry = textAt(entry, "AddtlNtryInf")
  if (details.length > 1 && ofEntry !== null) {
    return keepText(ofEntry)
  }
  const words = new Set<string>()
  for (const detail of details) {
    addWords(detail, words)
  }
  return keepText([...words].join(" ") || (ofEntry ?? ""))
}

function addWords(detail: XmlNode, words: Set<string>): void {
  const before = words.size
  for (const part of childOf(detail, "RmtInf")?.children ?? []) {
    const texts =
      part.name === "Strd"
        ? part.children.filter(({ name }) => name === "AddtlRmtInf")
        : [part]
    for (const { text } of texts) {
      if (text.trim() !== "") {
        words.add(text.trim())
      }
    }
  }
  const further = textAt(detail, "AddtlTxInf")
  if (words.size === before && further !== null) {
    words.add(further)
  }
}
