import { countryNames } from "./country-names"
import { countryWord } from "./country-word"

/**
 * Reads a country: a channel's own word for it, an ISO 3166-1 alpha-2 or
 * alpha-3 code, or its English or Indonesian name.
 *
 * @param aliases alpha-2 code by the channel's word.
 * @returns the alpha-2 code in lower case, as core writes it, or null.
 */
export function resolveCountry(
  text: string,
  aliases: Record<string, string>
): string | null {
  const code = Object.hasOwn(aliases, text)
    ? aliases[text]
    : countryNames().get(countryWord(text))
  return code?.toLowerCase() ?? null
}
