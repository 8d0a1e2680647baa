/** A line of a provider or courier, with what moved. */
export type IdLine = {
  id: string
  kind: string
  booked_on: string
  /** Gross of a settlement, signed minor units. */
  moved_minor: bigint
  currency_code: string
}

/** An item that shares an id with a line. */
export type IdCandidate = {
  line_id: string
  item_id: string
  kind: string
  currency_code: string
  state: "open" | "matched" | "excluded"
  /** Signed minor units: what was due, and what nothing proved yet. */
  amount_minor: bigint
  open_minor: bigint
  /** Of a capture: what was authorised. */
  authorised_minor: bigint | null
  opened_at: string
  /** Of cash on delivery: its parcels came back. */
  is_returned: boolean
}

/** What is known of a line by its ids. */
export type IdMatch = {
  line_id: string
  /** What it pays; null: nothing that is open. */
  item_id: string | null
  /** What it speaks of, when it pays nothing that is open. */
  about_item_id: string | null
  reason:
    | "A02"
    | "A03"
    | "A04"
    | "A05"
    | "A06"
    | "A08"
    | "A09"
    | "A10"
    | "A16"
    | "A17"
    | "D02"
    | "D04"
    | null
  /** Item minus nothing: what the shop says of it, for the difference. */
  expected_minor: bigint
}
