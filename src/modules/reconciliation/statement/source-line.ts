import type { LineKind } from "./line-kind"

/** One entry of an account; money in signed minor units, dates ISO. */
export type SourceLine = {
  /** Line of the file at which it begins, from 1. */
  line: number
  booked_on: string | null
  value_on: string | null
  /** ISO 4217, capitals; `XXX` where the source names none. */
  currency: string
  /** As booked; of a settlement its net. */
  amount_minor: bigint
  state: "booked" | "pending"
  kind: LineKind
  text: string
  party: string | null
  /** As the source writes it; kept hashed. */
  party_account: string | null
  refs: LineReferences
  /** Of a settlement: signed, and what was taken from it; null at banks. */
  parts: { gross_minor: bigint; fee_minor: bigint; tax_minor: bigint } | null
  /** What the payer saw, where that was another currency; decimal text. */
  original: { amount: string; currency: string; rate: string | null } | null
  /** May be cut out of the file on demand: a spread line loses it. */
  raw: string
}

/**
 * What a line calls itself by. Of a settlement `customer` is the merchant's
 * own reference and `bank` the provider's id of what moved.
 */
export type LineReferences = {
  customer: string | null
  bank: string | null
  end_to_end: string | null
  structured: string | null
  /** Every further one, in the file's order. */
  others: string[]
}
