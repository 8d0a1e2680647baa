import type { Cascade } from "./cascade"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"
import { isPayerFound } from "./payer/is-payer-found"
import { payerSimilarity } from "./payer/payer-similarity"
import { likePayers } from "./payer/like-payers"

/**
 * Is a code likely to be somebody else's, although its amount fits? So it is
 * when the line names the payer of another item of that amount whose code no
 * other line carries; or when the item's own payer pays it by another line
 * and this line names somebody unlike him.
 */
export function pointsElsewhere(
  reading: LineReading,
  item: OpenItem,
  cascade: Cascade
): boolean {
  const { book, claims, settings } = cascade
  if (isPayerFound(reading, item, book)) {
    return false
  }
  const own = payerSimilarity(reading, item)
  const words = knownWords(reading, cascade)
  const isOther = [...likePayers(reading, book, item)].some(
    ([other, similarity]) =>
      other !== item &&
      similarity > own &&
      (isPayerFound(reading, other, book) ||
        (own === 0 &&
          words.length > 0 &&
          !claims.has(other) &&
          holdsAll(reading, other, words)))
  )
  return (
    isOther ||
    (own < settings.payer_least &&
      (claims.get(item) ?? []).some(
        (other) =>
          other !== reading &&
          payerSimilarity(other, item) >= settings.payer_least
      ))
  )
}

/** Words of the line that are, or are like, words of payers' names. */
const knownWords = ({ words }: LineReading, { book, boilerplate }: Cascade) =>
  words
    .flat()
    .filter(
      (word) => book.names.similarTo(word).length > 0 && !boilerplate.has(word)
    )

const holdsAll = (
  { payer }: LineReading,
  item: OpenItem,
  words: string[]
): boolean => {
  const held = item.payer.map((token) => payer.get(token)?.word)
  return words.every((word) => held.includes(word))
}
