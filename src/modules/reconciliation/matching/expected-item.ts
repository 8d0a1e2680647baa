/** Money that the shop waits for; amounts are signed minor units. */
export type ExpectedItem = {
  id: string
  /** The code its payer was asked to write; null where there is none. */
  reference: string | null
  /** What is still open of it. */
  amount_minor: bigint
  /** What was due at first. */
  due_minor: bigint
  /** ISO 4217, upper case. */
  currency: string
  /** Days in the account's zone, as `2026-10-02`. */
  opened_on: string
  due_on: string | null
  payer: string | null
  status: "open" | "paid" | "cancelled"
  /** Its amount carries a suffix that no other open item of its time has. */
  unique_amount: boolean
}
