import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"

/** Every value that a sentence of reconciliation may show. */
const names = [
  "amount",
  "open",
  "over",
  "expected",
  "found",
  "reference",
  "opened_on",
  "due_on",
  "written",
  "candidates",
  "power",
  "text",
  "days",
  "position",
  "code",
  "id",
  "seen",
  "payer",
  "items",
  "rule",
  "confidence",
]

/**
 * Values as a sentence shows them: `found_minor` as `found`, money of the
 * currency; `opened_on` as a day; a rule in words; a share in percent.
 */
export function shownValues(
  values: Record<string, string>,
  currency_code: string,
  t: Translate,
  format: Format
): Record<string, string> {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (name.endsWith("_minor") && /^-?\d+$/.test(value)) {
        // Sentences say which way money went by their verbs.
        const money = { amount_minor: value.replace("-", ""), currency_code }
        return [name.replace(/_minor$/, ""), format.money(money)]
      }
      if (/^\d{4}-\d{2}-\d{2}/.test(value)) {
        return [name, format.day(value)]
      }
      if (name === "rule") {
        return [name, t([`matchRule.${value}`, "none"])]
      }
      return [name, name === "confidence" ? format.share(Number(value)) : value]
    })
  )
  const none = t("none")
  return {
    ...Object.fromEntries(names.map((name) => [name, none])),
    ...shown,
  }
}
