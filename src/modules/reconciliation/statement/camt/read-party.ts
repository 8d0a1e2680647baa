import { childOf } from "./child-of"
import { keepText } from "./keep-text"
import { readAccount } from "./read-account"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

type Party = { party: string | null; party_account: string | null }

/** The other side of a transaction: who paid, or was paid. */
export function readParty(detail: XmlNode | null, isCredit: boolean): Party {
  const parties = detail && childOf(detail, "RltdPties")
  if (!parties) {
    return { party: null, party_account: null }
  }
  const role = isCredit ? "Dbtr" : "Cdtr"
  const name = (of: string) =>
    textAt(parties, of, "Nm") ??
    textAt(parties, of, "Pty", "Nm") ??
    textAt(parties, of, "Agt", "FinInstnId", "Nm")
  const account = childOf(parties, `${role}Acct`)
  return {
    party: keepText(name(role) ?? name(`Ultmt${role}`)),
    party_account: keepText(account && readAccount(account)),
  }
}
