const PARTS = 1_000_000_000n

/**
 * A share of an amount, rounded half up to a whole minor unit.
 *
 * @param amount minor units, not negative.
 * @param share from 0 to 1, taken to nine digits.
 */
export const shareOf = (amount: bigint, share: number): bigint =>
  (amount * BigInt(Math.round(share * Number(PARTS))) + PARTS / 2n) / PARTS
