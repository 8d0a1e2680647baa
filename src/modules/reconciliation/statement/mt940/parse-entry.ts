import { sourceAmount } from "../reading/source-amount"
import { swiftDay, swiftDayNear } from "./swift-day"
import type { SwiftField } from "./swift-field"

/** A `:61:`, its amount signed in minor units. */
export type SwiftEntry = {
  booked_on: string
  value_on: string
  /** A day had to be moved to the end of its month. */
  is_moved: boolean
  amount_minor: bigint
  is_expected: boolean
  /** Subfields 7, 8 and 9. */
  customer: string | null
  bank: string | null
  supplement: string
}

const ENTRY = new RegExp(
  [
    /^\s*(?<value>\d{6})(?<entry>\d{4}| {4})?/,
    /(?<mark>R?[CD]|E[CD])[A-Z]?/,
    /(?<amount>\d{1,3}(?:\.\d{3})+,\d*|\d+(?:[.,]\d*)?|[.,]\d+)(?![\d.,])/,
    /(?<rest>.*)$/,
  ]
    .map(({ source }) => source)
    .join("")
)

/** What comes in; all other marks go out, the reversal of a credit too. */
const CREDITS = ["C", "RD", "EC"]

/**
 * Reads an entry. After the amount stands its kind in four characters, then
 * the customer's reference and, after two slashes, the bank's.
 *
 * @param decimals of the currency's minor unit.
 * @returns null where a day or the amount cannot be read.
 */
export function parseEntry(
  { lines: [first, ...further] }: SwiftField,
  decimals: number
): SwiftEntry | null {
  const parts = ENTRY.exec(first)?.groups
  const value = parts && swiftDay(parts.value)
  if (!parts || !value) {
    return null
  }
  const entry = parts.entry?.trim()
    ? swiftDayNear(parts.entry, value.iso)
    : value
  const plain = parts.amount.includes(",")
    ? parts.amount.replaceAll(".", "")
    : parts.amount
  const minor = sourceAmount(plain, decimals)
  if (!entry || minor === null) {
    return null
  }
  const { references, beside } = splitRest(parts.rest.slice(4))
  const [customer, ...bank] = references.split("//")
  return {
    booked_on: entry.iso,
    value_on: value.iso,
    is_moved: entry.is_moved || value.is_moved,
    amount_minor: CREDITS.includes(parts.mark) ? minor : -minor,
    is_expected: parts.mark.startsWith("E"),
    customer: customer.trim() || null,
    bank: bank.join("//").trim() || null,
    supplement: [beside, ...further]
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
  }
}

/** Some banks pad the reference to its 16 characters and write on. */
function splitRest(rest: string): { references: string; beside: string } {
  const isPadded = rest.length > 16 && rest[15] === " " && rest[16] !== " "
  return isPadded && !rest.includes("//")
    ? { references: rest.slice(0, 16), beside: rest.slice(16) }
    : { references: rest, beside: "" }
}
