import type { LineReading } from "../line-reading"
import type { MatchSettings } from "../match-settings"
import type { OpenItem } from "../open-item"
import { payerSimilarity } from "../payer/payer-similarity"
import type { RankedPayer } from "../payer/rank-payers"

/**
 * Code and payer + amount point at different orders (C04): another item has
 * the line's amount, and its payer is named as well as that of the code's
 * item; better, when that item is paid by now and this may be a second
 * payment.
 *
 * @returns the code's items; null without a conflict.
 */
export function findConflict(
  reading: LineReading,
  ranked: RankedPayer[],
  settings: MatchSettings
): OpenItem[] | null {
  const { named } = reading
  const meant =
    named.length > 0
      ? named
      : reading.near
          .map(({ item }) => item)
          .filter(({ open_minor }) => open_minor === reading.line.amount_minor)
  const best = ranked.find(({ item }) => !meant.includes(item))
  if (meant.length === 0 || !best) {
    return null
  }
  const own = Math.max(...meant.map((item) => payerSimilarity(reading, item)))
  const isPaid = meant.every(({ open_minor }) => open_minor === 0n)
  return best.similarity >= settings.payer_least &&
    (isPaid ? best.similarity > own : best.similarity >= own)
    ? [...new Set(meant)]
    : null
}
