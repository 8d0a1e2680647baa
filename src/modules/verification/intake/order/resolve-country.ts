const names = ["en", "id"].map(
  (language) =>
    new Intl.DisplayNames([language], { type: "region", fallback: "none" })
)

let codeByName: Map<string, string> | null = null

/** English and Indonesian names, from the platform's own tables (CLDR). */
function countryNames(): Map<string, string> {
  if (!codeByName) {
    codeByName = new Map()
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      for (const language of names) {
        const name = language.of(code)
        if (name && !codeByName.has(name.toLowerCase())) {
          codeByName.set(name.toLowerCase(), code)
        }
      }
    }
  }
  return codeByName
}

/**
 * Reads a country: a channel's own word for it, an ISO 3166-1 alpha-2 code,
 * or its English or Indonesian name.
 *
 * @param aliases alpha-2 code by the channel's word.
 * @returns the alpha-2 code in lower case, as core writes it, or null.
 */
export function resolveCountry(
  text: string,
  aliases: Record<string, string>
): string | null {
  if (Object.hasOwn(aliases, text)) {
    return aliases[text].toLowerCase()
  }
  const isCode = /^[a-z]{2}$/i.test(text) && names[0].of(text.toUpperCase())
  const code = isCode ? text : countryNames().get(text.toLowerCase())
  return code?.toLowerCase() ?? null
}
