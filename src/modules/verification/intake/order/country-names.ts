import codes from "i18n-iso-countries/codes.json"
import english from "i18n-iso-countries/langs/en.json"
import indonesian from "i18n-iso-countries/langs/id.json"
import { countryWord } from "./country-word"

const cldr = ["en", "id"].map(
  (language) =>
    new Intl.DisplayNames([language], { type: "region", fallback: "none" })
)

const lists: Record<string, string | string[]>[] = [
  english.countries,
  indonesian.countries,
]

let known: ReadonlyMap<string, string> | null = null

/**
 * Every word for a country that is understood without a profile: ISO 3166-1
 * alpha-2 and alpha-3 codes, English and Indonesian names (ISO's and CLDR's).
 * A name of two countries ("Congo") is none.
 *
 * @returns alpha-2 code by word, as `countryWord` writes it.
 */
export function countryNames(): ReadonlyMap<string, string> {
  return (known ??= readNames())
}

function readNames(): Map<string, string> {
  const names = new Map<string, string>()
  const doubled = new Set<string>()
  for (const [code, long] of codes as [string, string][]) {
    for (const name of namesOf(code)) {
      const word = countryWord(name)
      const other = names.get(word)
      if (other !== undefined && other !== code) {
        doubled.add(word)
      }
      names.set(word, code)
    }
    names.set(countryWord(long), code)
  }
  doubled.forEach((word) => names.delete(word))
  for (const [code] of codes as [string][]) {
    names.set(countryWord(code), code)
  }
  return names
}

const namesOf = (code: string): string[] => [
  ...lists.flatMap((list) => list[code] ?? []),
  ...cldr.flatMap((language) => language.of(code) ?? []),
]
