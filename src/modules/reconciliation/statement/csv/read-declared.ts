import type { AmountFormat } from "./amount-format"
import type { LabelName } from "./csv-profile"
import { parseAmount } from "./parse-amount"
import type { Sections } from "./split-sections"

/** An amount that the file declares; null where it does not. */
export function readDeclared(
  { declared }: Sections,
  name: LabelName,
  format: AmountFormat
): bigint | null {
  const text = declared(name)
  return text === undefined ? null : parseAmount(text.replace(/^'/, ""), format)
}

/** A count of rows that the file declares; null where it does not. */
export function readCount({ declared }: Sections): number | null {
  const digits = /\d+/.exec(
    declared("count")?.replace(/[.,](?=\d{3}\b)/g, "") ?? ""
  )
  return digits ? Number(digits[0]) : null
}
