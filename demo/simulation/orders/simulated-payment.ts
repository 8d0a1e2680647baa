export type PaymentMethod = "card" | "bank_transfer" | "cod"

/** Money that moved on the platform. */
export type SimulatedMove = { id: string; at: Date; minor: bigint }

/** Money that moved at the bank, the gateway or the courier. */
export type SettledMove = {
  at: Date
  minor: bigint
  /** The capture or refund that it belongs to; null: nobody expected it. */
  move_id: string | null
}

export type SimulatedPayment = {
  method: PaymentMethod
  collection_id: string
  session_id: string
  payment_id: string
  /** What a payer writes: only bank transfers have it. */
  reference: string | null
  /** Added to a transfer's amount so that no two open ones are equal. */
  suffix_minor: bigint
  captures: SimulatedMove[]
  refunds: SimulatedMove[]
  settled: SettledMove[]
}
