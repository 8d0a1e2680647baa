import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * How much of an item's payer stands in a line: the mean over the words of
 * the name of the line's best word (design §6).
 *
 * @returns from 0 to 1; 0 for an item without a payer.
 */
export function payerSimilarity(
  reading: LineReading,
  { payer }: OpenItem
): number {
  const sum = payer.reduce(
    (total, word) => total + (reading.payer.get(word)?.similarity ?? 0),
    0
  )
  return payer.length === 0 ? 0 : sum / payer.length / 100
}
