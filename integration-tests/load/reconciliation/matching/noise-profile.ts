import type { Chance } from "./chance"

/** A share of cases by what happens in them; the shares add up to 1. */
export type Shares<Kind extends string> = Readonly<Record<Kind, number>>

/** How a payer writes his code. */
export type CodeNoise =
  | "clean"
  | "substitution"
  | "swap"
  | "missing"
  | "extra"
  | "cut"
  | "none"
  | "somebody_else"

/** How an order is paid. */
export type PaymentNoise =
  "full" | "split" | "merged" | "twice" | "short" | "over"

/** How the payer's name stands in the line. */
export type NameNoise =
  | "full"
  | "turned"
  | "first"
  | "cut"
  | "initial"
  | "typo"
  | "other_person"
  | "absent"

/** People, banks and habits of a made-up shop. */
export type NoiseProfile = {
  name: "plain" | "other"
  /** Amounts in rupiah. */
  prices: readonly number[]
  person: (chance: Chance) => string
  /** Texts of banks with `{name}`, `{code}`, `{amount}`, `{day}`, `{digits}`. */
  texts: readonly string[]
  /** Ways of writing a code, as `XX-XXX-XXX`; each X is a character. */
  codeShapes: readonly string[]
  /** Letters of a text after which the bank cuts a name. */
  nameLength: number
  /** Share of lines with the name in a field of its own. */
  payerField: number
  codes: Shares<CodeNoise>
  payments: Shares<PaymentNoise>
  names: Shares<NameNoise>
  strangers: number
  /** Share of payments after the window. */
  late: number
  /** Customers as a share of orders: the fewer, the more often they return. */
  customers: number
}
