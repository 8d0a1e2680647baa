/** What the demo's gateway takes of a payment: 2.9 %, in whole rupiah. */
export const feeOf = (minor: bigint): bigint =>
  ((minor * 29n) / 100_000n) * 100n
