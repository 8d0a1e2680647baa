import type { CsvProfile } from "./csv-profile"
import type { TableRow } from "./table-row"

/**
 * Which way the money goes: by the column of direction, whose word may also
 * stand behind the amount; without one the amount's own sign stays.
 *
 * @throws BadCell when it is neither word.
 */
export function readSign(
  row: TableRow,
  { columns, credit_words, debit_words }: CsvProfile
): 1n | -1n {
  if (columns.direction === undefined) {
    return 1n
  }
  const text = row.text("direction").toLowerCase()
  const isWordOf = (words: string[]) =>
    words.some((word) => endsWithWord(text, word.toLowerCase()))
  if (isWordOf(credit_words)) {
    return 1n
  }
  if (isWordOf(debit_words)) {
    return -1n
  }
  const words = [...credit_words, ...debit_words].join(", ")
  throw row.bad("direction", `one of ${words}`)
}

const endsWithWord = (text: string, word: string) =>
  text.endsWith(word) && !/\p{L}/u.test(text.at(-word.length - 1) ?? "")
