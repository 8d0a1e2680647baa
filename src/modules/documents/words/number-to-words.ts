import { toEnglishWords } from "./to-english-words"
import { toIndonesianWords } from "./to-indonesian-words"
import { wordLimit } from "./word-limit"

const writers = { id: toIndonesianWords, en: toEnglishWords }

/**
 * A whole number in words, lower case; below 0 it begins with "minus", which
 * both languages say.
 *
 * @throws RangeError for 10^18 and more, on either side of 0.
 */
export function numberToWords(value: bigint, language: "id" | "en"): string {
  const size = value < 0n ? -value : value
  if (size >= wordLimit) {
    throw new RangeError(
      `${value} is not written in words: they end below 10^18.`
    )
  }
  const words = writers[language](size)
  return value < 0n ? `minus ${words}` : words
}
