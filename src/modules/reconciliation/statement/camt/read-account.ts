import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** An account's number, in whichever way the version writes it. */
export const readAccount = (account: XmlNode): string | null =>
  textAt(account, "Id", "IBAN") ??
  textAt(account, "Id", "Othr", "Id") ??
  textAt(account, "Id", "BBAN") ??
  textAt(account, "Id", "PrtryAcct", "Id") ??
  textAt(account, "Id", "UPIC")
