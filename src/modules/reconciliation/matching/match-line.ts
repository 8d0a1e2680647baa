/** A bank's line that nothing explains yet; the amount is signed. */
export type MatchLine = {
  id: string
  /** Day in the account's zone, as `2026-10-02`. */
  booked_on: string
  amount_minor: bigint
  /** ISO 4217, upper case. */
  currency: string
  text: string
  reference: string | null
  payer: string | null
}
