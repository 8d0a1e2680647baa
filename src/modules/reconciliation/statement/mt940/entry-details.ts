/** What stands below an entry, in whichever way its bank writes it. */
export type EntryDetails = {
  text: string
  party: string | null
  party_account: string | null
  end_to_end: string | null
  /** Mandate, creditor, customer: further references, in order. */
  others: string[]
}
