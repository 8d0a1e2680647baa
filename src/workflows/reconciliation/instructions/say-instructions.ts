import { formatMainUnits } from "../../../format/format-money"
import { formatMoment } from "../../../format/format-moment"
import { payableDigits } from "../../../money/payable-digits"
import type { PaymentInstructions } from "../../../types/payment-instructions"
import { instructionWords } from "./instruction-words"

export type InstructionFacts = PaymentInstructions & {
  order_id: string
  /** Number that people read. */
  display_id: number
  /** The buyer's page; null: its address is not known. */
  url: string | null
}

/** Subject and text of a buyer's mail in one language. */
export function sayInstructions(
  facts: InstructionFacts,
  language: "id" | "en"
): { subject: string; text: string } {
  const words = instructionWords[language]
  const locale = language === "id" ? "id" : "en-GB"
  const { payee, code, amount, currency_code, valid_to, time_zone, url } = facts
  const fill = (text: string) =>
    text
      .replace("{order}", String(facts.display_id))
      .replace("{date}", formatMoment(valid_to, locale, time_zone))
      .replace("{url}", url ?? "")
  const rows = [
    [
      words.amount,
      formatMainUnits(amount, currency_code, locale, payableDigits),
    ],
    [words.bank, payee?.bank],
    [words.number, payee?.number],
    [words.name, payee?.name],
    [words.code, code],
  ]
  return {
    subject: fill(words.subject),
    text: [
      fill(words.lead),
      rows
        .flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
        .join("\n"),
      ...(url ? [fill(words.page)] : []),
    ].join("\n\n"),
  }
}
