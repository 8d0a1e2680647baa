/** Money of an order around a cancellation, in minor units. */
export type Cancellation = {
  /** What the cancelled parts cost. */
  value: bigint
  /** What is charged now, net of refunds. */
  charged: bigint
  /** What is due afterwards. */
  due: bigint
}

/**
 * What a cancellation pays back: what is charged beyond the new due, and at
 * most the cancelled value.
 */
export function excessRefund({ value, charged, due }: Cancellation): bigint {
  const excess = charged - due
  if (excess <= 0n) {
    return 0n
  }
  return excess < value ? excess : value
}
