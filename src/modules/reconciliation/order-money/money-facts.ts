/** Money that core captured, or booked, and what is known of it. */
export type CapturedMoney = {
  /** Minor units. */
  amount: bigint
  /** Of it, what statement lines confirm, and what was given up. */
  proven: bigint
  written_off: bigint
  /** UTC, ISO 8601. */
  at: string
  /** Of the account that shows it; null: no account does. */
  lag_days: number | null
}

/** What is known of an order's money in one currency; minor units. */
export type MoneyFacts = {
  /** Captures that a statement shows one by one. */
  captured: CapturedMoney[]
  /**
   * Captures of core's own provider for a transfer or cash on delivery: the
   * same money as what is awaited. Their `proven` is not told one by one.
   */
  booked: CapturedMoney[]
  /** Of the transfer or cash that is awaited. */
  awaited: { proven: bigint; written_off: bigint }
  refunded: bigint
  /** Taken back in core by undone matches. */
  reversed: bigint
  unapplied: bigint
}
