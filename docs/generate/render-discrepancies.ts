import {
  type DiscrepancyCode,
  discrepancyCodes,
} from "../../src/modules/reconciliation/discrepancies/discrepancy-codes"
import en from "../../src/i18n/en.json"
import id from "../../src/i18n/id.json"

const INTRODUCTION = `# Discrepancies: what each code means and what to do

Written by \`npm run docs:generate\` from \`src/modules/reconciliation/discrepancies\`
and the texts of the admin; do not edit by hand.

A discrepancy's amount is source minus shop, signed. _critical_ wants somebody
within 1 working day, _high_ within 2, _normal_ within 5; _info_ wants nobody.
A code with ⟳ ends by itself when the other half comes. Which of them this
version finds by itself stands in [reconciliation.md](reconciliation.md).
`

const legs: Record<string, string> = {
  A: "A: the shop and its gateway",
  B: "B: payouts and the bank",
  C: "C: transfers of customers",
  D: "D: cash on delivery",
  E: "E: files and the audit",
}

/** `docs/discrepancies.md`: every code in both languages. */
export function renderDiscrepancies(): string {
  const codes = Object.keys(discrepancyCodes) as DiscrepancyCode[]
  const sections = Object.entries(legs).map(([leg, title]) =>
    [
      `## ${title}`,
      [
        "| code | severity | what it says | what to do | ends as |",
        "| --- | --- | --- | --- | --- |",
        ...codes.filter((code) => code.startsWith(leg)).map(renderCode),
      ].join("\n"),
    ].join("\n\n")
  )
  return `${[INTRODUCTION.trim(), ...sections].join("\n\n")}\n`
}

function renderCode(code: DiscrepancyCode): string {
  const { name, severity, resolutions, ...rule } = discrepancyCodes[code]
  const ends = rule.ends_with_counterpart ? " ⟳" : ""
  const both = (key: "says" | "do") =>
    `${en.discrepancy[code][key]}<br>_${id.discrepancy[code][key]}_`
  const cells = [
    `**${code}** ${name}${ends}`,
    severity,
    both("says"),
    both("do"),
    resolutions.join(", "),
  ]
  return `| ${cells.join(" | ")} |`
}
