/** One order line as far as its cancellation goes. */
export type CancellableLine = {
  line: string
  /** Units ordered. */
  quantity: number
  /** Units cancelled before. */
  canceled: number
  /** The whole line's total after discount and tax, in minor units. */
  charged: string
}

/**
 * What cancelling units of a line is worth: ⌊L(c+k)/q⌋ − ⌊Lc/q⌋, so that all
 * parts add up to the line's total L whatever the order of cancelling.
 *
 * @param units whole units, at most what is left of the line.
 * @returns minor units.
 */
export function cancelledAmount(line: CancellableLine, units: number): bigint {
  return units === 0
    ? 0n
    : share(line, line.canceled + units) - share(line, line.canceled)
}

const share = ({ charged, quantity }: CancellableLine, units: number) =>
  (BigInt(charged) * BigInt(units)) / BigInt(quantity)
