/** A settlement's line as a contract is held against it. */
export type FeeLine = {
  id: string
  batch_id: string | null
  order_id: string | null
  kind: string
  currency_code: string
  /** Gross, signed minor units. */
  moved_minor: bigint
  /** What was taken from it. */
  fee_minor: bigint
  tax_minor: bigint
  text: string
  reference: string | null
  /** What the payer saw, in another currency; decimal text. */
  original_amount: string | null
  original_rate: string | null
}
