import type { Format } from "../../src/format/create-format"
import type { Translate } from "../../src/format/translate"
import type { AuditEvidence, AuditFindingRow } from "../../src/types/audit"

type Fact = AuditEvidence[string]

/** What should be and what is, in words, with numbers as people write them. */
export const evidenceText = (
  { invariant, expected, found }: AuditFindingRow,
  t: Translate,
  format: Format
) => ({
  expected: t(`audit.expected.${invariant}`, toWords(expected, t, format)),
  found: t(`audit.found.${invariant}`, toWords(found, t, format)),
})

const toWords = (facts: AuditEvidence, t: Translate, format: Format) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      toWord(name, fact, t, format),
    ])
  )

function toWord(name: string, fact: Fact, t: Translate, format: Format) {
  if (Array.isArray(fact)) {
    const kind = name === "holds" ? "part" : "field"
    return fact
      .map((one) => t(`${kind}.${one}`, { defaultValue: one }))
      .join(", ")
  }
  if (typeof fact === "object" && fact !== null) {
    return format.money(fact)
  }
  if (typeof fact === "number") {
    return format.number(fact)
  }
  if (typeof fact === "string" && name.endsWith("_at")) {
    return format.moment(fact)
  }
  return fact === null || fact === "" ? t("none") : String(fact)
}
