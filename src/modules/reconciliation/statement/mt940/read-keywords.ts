const KEYWORD =
  /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|MTLG|IBAN|BIC)[+:]\s*/

/** References that a SEPA purpose names, as `EREF+2026-17 MREF+M-3`. */
export function readKeywords(purpose: string): {
  end_to_end: string | null
  others: string[]
} {
  const parts = purpose.split(KEYWORD)
  const values = new Map<string, string>()
  for (let at = 1; at < parts.length; at += 2) {
    const value = parts[at + 1].trim()
    if (value && value !== "NOTPROVIDED" && !values.has(parts[at])) {
      values.set(parts[at], value)
    }
  }
  return {
    end_to_end: values.get("EREF") ?? null,
    others: ["KREF", "MREF", "CRED"].flatMap((name) => values.get(name) ?? []),
  }
}
