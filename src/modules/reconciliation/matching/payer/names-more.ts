import type { Cascade } from "../cascade"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * Does another word of a name, or one like it, stand beside the payer's words? SITI VERA
 * INDRAWATI is somebody else than SITI INDRAWATI. Words that the bank writes
 * into many lines are no names.
 */
export function namesMore(
  reading: LineReading,
  item: OpenItem,
  { book, boilerplate }: Cascade
): boolean {
  const own = new Set(item.payer.map((one) => reading.payer.get(one)?.word))
  const isOther = (word: string | undefined) =>
    word !== undefined &&
    !own.has(word) &&
    book.names.similarTo(word).length > 0 &&
    !boilerplate.has(word)
  return reading.words.some((words) =>
    words.some(
      (word, at) =>
        own.has(word) && (isOther(words[at - 1]) || isOther(words[at + 1]))
    )
  )
}
