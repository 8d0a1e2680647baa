import type { EntryDetails } from "./entry-details"

const WORD = new RegExp(
  "/(TRTP|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|CNTP|ULTC|ULTD|ULTB|UCRD|UDTR|" +
    "PURP|RTRN|PREF|KREF|SVCL|ORDP|BENM|ADDR|ISDT|INIT|ACCW|TRCD|ID)/"
)

const START = /^\/[A-Z]{2,4}\//

/**
 * Reads a `:86:` of words between slashes, as Dutch banks write it:
 * `/EREF/2026-17/NAME/J JANSEN/REMI/…`.
 *
 * @returns null where it has none.
 */
export function readSlashWords(text: string): EntryDetails | null {
  if (!START.test(text)) {
    return null
  }
  const [, ...parts] = text.split(WORD)
  const values = new Map<string, string>()
  for (let at = 0; at < parts.length; at += 2) {
    const value = parts[at + 1].trim()
    if (value && value !== "NOTPROVIDED" && !values.has(parts[at])) {
      values.set(parts[at], value)
    }
  }
  // Account, bank, name and city of the other side in one word.
  const [account, , name] = values.get("CNTP")?.split("/") ?? []
  return {
    text,
    party: values.get("NAME") || name?.trim() || null,
    party_account: values.get("IBAN") || account?.trim() || null,
    end_to_end: values.get("EREF") ?? null,
    others: ["KREF", "MARF", "CSID", "PREF"].flatMap(
      (word) => values.get(word) ?? []
    ),
  }
}
