import type { LineReferences } from "../source-line"
import { childOf } from "./child-of"
import { keepText } from "./keep-text"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** What the standard has banks write where the payer gave none. */
const NONE = "NOTPROVIDED"

/**
 * What an entry and its transactions call themselves by. Of several
 * transactions in one line all references are further ones.
 */
export function readReferences(
  entry: XmlNode,
  details: XmlNode[]
): LineReferences {
  const detail = details.length === 1 ? details[0] : null
  const own = detail && childOf(detail, "Refs")
  const ownOf = (name: string) => (own === null ? null : given(own, name))
  const named = {
    customer: ownOf("InstrId"),
    bank:
      ownOf("AcctSvcrRef") ??
      given(entry, "AcctSvcrRef") ??
      given(entry, "NtryRef"),
    end_to_end: ownOf("EndToEndId"),
    structured: detail && structuredOf(detail),
  }
  const others = new Set<string>()
  const add = (reference: string | null) => {
    if (reference !== null) {
      others.add(reference)
    }
  }
  add(given(entry, "AcctSvcrRef"))
  add(given(entry, "NtryRef"))
  for (const one of details) {
    for (const reference of childOf(one, "Refs")?.children ?? []) {
      add(kept(textAt(reference, "Ref") ?? reference.text.trim()))
    }
    add(structuredOf(one))
  }
  for (const reference of Object.values(named)) {
    others.delete(reference ?? "")
  }
  return { ...named, others: [...others] }
}

const given = (node: XmlNode, name: string) => kept(textAt(node, name))

const kept = (text: string | null) =>
  text === null || text === "" || text === NONE ? null : keepText(text)

/** The creditor's reference; the first version had another name for it. */
function structuredOf(detail: XmlNode): string | null {
  for (const one of childOf(detail, "RmtInf")?.children ?? []) {
    const reference = one.name === "Strd" ? childOf(one, "CdtrRefInf") : null
    const text =
      reference && (textAt(reference, "Ref") ?? textAt(reference, "CdtrRef"))
    if (text) {
      return keepText(text)
    }
  }
  return null
}
