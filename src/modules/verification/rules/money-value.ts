/** An amount in minor units at the ISO 4217 exponent of its currency. */
export type MoneyValue = {
  minor: bigint
  /** ISO 4217, upper case. */
  currency: string
}
