import type { LineReferences } from "../source-line"
import { findNode } from "./find-node"
import { findNodes } from "./find-nodes"
import { keepText } from "./keep-text"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

const OWN = ["MsgId", "PmtInfId", "TxId", "UETR", "MndtId", "ChqNb"]
const FURTHER = ["ClrSysRef", "AcctOwnrTxId", "AcctSvcrTxId", "PrcgId"]

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
  const own = detail && findNode(detail, "Refs")
  const named = {
    customer: own && given(own, "InstrId"),
    bank:
      (own && given(own, "AcctSvcrRef")) ??
      given(entry, "AcctSvcrRef") ??
      given(entry, "NtryRef"),
    end_to_end: own && given(own, "EndToEndId"),
    structured: detail && structuredOf(detail),
  }
  const others = [
    given(entry, "AcctSvcrRef"),
    given(entry, "NtryRef"),
    ...details.flatMap(allReferences),
  ]
  const known: (string | null)[] = Object.values(named)
  return {
    ...named,
    others: [...new Set(others.flatMap((one) => one ?? []))].filter(
      (one) => !known.includes(one)
    ),
  }
}

function allReferences(detail: XmlNode): (string | null)[] {
  const refs = findNode(detail, "Refs")
  const names = ["InstrId", "EndToEndId", "AcctSvcrRef", ...OWN, ...FURTHER]
  return [
    ...(refs ? names.map((name) => given(refs, name)) : []),
    ...(refs
      ? findNodes(refs, "Prtry").map((one) => kept(textAt(one, "Ref")))
      : []),
    structuredOf(detail),
  ]
}

const given = (node: XmlNode, name: string) => kept(textAt(node, name))

const kept = (text: string | null) =>
  text === null || text === NONE ? null : keepText(text)

/** The creditor's reference; the first version had another name for it. */
function structuredOf(detail: XmlNode): string | null {
  const remittance = findNode(detail, "RmtInf")
  for (const one of remittance ? findNodes(remittance, "Strd") : []) {
    const text =
      textAt(one, "CdtrRefInf", "Ref") ?? textAt(one, "CdtrRefInf", "CdtrRef")
    if (text !== null) {
      return keepText(text)
    }
  }
  return null
}
