const TOKENS = {
  YYYY: "(?<year>\\d{4})",
  YY: "(?<short>\\d{2})",
  MMM: "(?<name>\\p{L}{3,12})\\.?",
  MM: "(?<month>\\d{1,2})",
  M: "(?<month>\\d{1,2})",
  DD: "(?<day>\\d{1,2})",
  D: "(?<day>\\d{1,2})",
  HH: "(?<hour>\\d{1,2})",
  H: "(?<hour>\\d{1,2})",
  mm: "(?<minute>\\d{2})",
  ss: "(?<second>\\d{2})(?:[.,]\\d{1,9})?",
  Z: "(?<offset>Z|UTC|[+-]\\d{2}:?\\d{2})",
} as const

const TOKEN = /YYYY|YY|MMM|MM|M|DD|D|HH|H|mm|ss|Z/g

/**
 * The expression for a date as a file writes it, for example `DD/MM/YYYY` or
 * `YYYY-MM-DD HH:mm:ss Z`. Whatever is no token stands for itself.
 *
 * @throws SyntaxError when a part is named twice.
 */
export function datePattern(pattern: string): RegExp {
  const literals = pattern.split(TOKEN).map(escape)
  const tokens = pattern.match(TOKEN) ?? []
  const source = literals.map((literal, at) => {
    const token = tokens[at] as keyof typeof TOKENS | undefined
    return literal + (token ? TOKENS[token] : "")
  })
  return new RegExp(`^${source.join("")}$`, "iu")
}

/** Whether it names a day and a month, each once. */
export function isDatePattern(pattern: string): boolean {
  const tokens: string[] = pattern.match(TOKEN) ?? []
  const once = (letter: string) =>
    tokens.filter((token) => token.startsWith(letter)).length === 1
  try {
    datePattern(pattern)
  } catch {
    return false
  }
  return pattern.length <= 60 && once("D") && once("M")
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
