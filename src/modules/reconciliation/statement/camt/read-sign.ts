import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** From `CdtDbtInd` alone, which a reversal already turns; missing = credit. */
export function readSign(node: XmlNode): 1n | -1n | null {
  const mark = textAt(node, "CdtDbtInd")
  if (mark === null || mark === "CRDT") {
    return 1n
  }
  return mark === "DBIT" ? -1n : null
}
