import type { Cascade } from "./cascade"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"
import { isPayerFound } from "./payer/is-payer-found"
import { payerSimilarity } from "./payer/payer-similarity"
import { rankPayers } from "./payer/rank-payers"

/**
 * Is a code likely to be somebody else's, although its amount fits? So it is
 * when the whole name of another item's payer stands in the line and no other
 * line carries that item's code; or when the item's own payer pays it by
 * another line and this line names somebody unlike him.
 */
export function pointsElsewhere(
  reading: LineReading,
  item: OpenItem,
  { book, claims, settings }: Cascade
): boolean {
  if (isPayerFound(reading, item)) {
    return false
  }
  const own = payerSimilarity(reading, item)
  const isOther = rankPayers(reading, book).some(
    (one) =>
      one.item !== item &&
      one.similarity > own &&
      isPayerFound(reading, one.item) &&
      !claims.has(one.item)
  )
  return (
    isOther ||
    (own < settings.payer_least &&
      namesSomebody(reading) &&
      (claims.get(item) ?? []).some(
        (other) =>
          other !== reading &&
          payerSimilarity(other, item) >= settings.payer_least
      ))
  )
}

/** Does it hold at least two words of payers' names, written as they are? */
const namesSomebody = ({ payer, line }: LineReading) =>
  line.payer !== null ||
  new Set(
    [...payer.values()].flatMap(({ word, similarity }) =>
      similarity === 100 ? word : []
    )
  ).size >= 2
