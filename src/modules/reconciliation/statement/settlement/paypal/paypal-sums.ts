import { currencyExponent } from "../../../../../money/currency-exponent"
import { parseAmount } from "../../csv/parse-amount"
import type { CsvRow } from "../../csv/read-csv-rows"
import type { SourceLine } from "../../source-line"
import { isMoney } from "../sum-batch"

/** Gross in, gross out, fees taken, fees given back; minor units. */
export type PaypalSums = readonly [bigint, bigint, bigint, bigint]

/** What transactions add up to; withdrawals are outside PayPal's footers. */
export function sumPaypal(lines: readonly SourceLine[]): PaypalSums {
  const money = lines.filter(isMoney)
  const sumOf = (part: (line: SourceLine) => bigint) =>
    money.map(part).reduce((sum, one) => (one > 0n ? sum + one : sum), 0n)
  return [
    sumOf(({ parts }) => parts?.gross_minor ?? 0n),
    sumOf(({ parts }) => -(parts?.gross_minor ?? 0n)),
    sumOf(({ parts }) => parts?.fee_minor ?? 0n),
    sumOf(({ parts }) => -(parts?.fee_minor ?? 0n)),
  ]
}

/** A footer `SF` or `RF`; null when it is not readable. */
export function readPaypalSums(
  { fields }: CsvRow,
  currency: string
): PaypalSums | null {
  const exponent = currencyExponent(currency)
  const read = (at: number) =>
    parseAmount(fields[at] || "0", {
      style: "minor",
      exponent,
      wire_exponent: exponent,
      symbols: [],
    })
  const [a, b, c, d] = [read(2), read(3), read(4), read(5)]
  return a === null || b === null || c === null || d === null
    ? null
    : [a, b, c, d]
}

/**
 * A footer's sums with the two of fees in our order: exports are seen with
 * either of them first, and what the rows come to tells which it was.
 */
export const inOurOrder = (
  [credit, debit, first, second]: PaypalSums,
  found: PaypalSums
): PaypalSums =>
  first === found[3] && second === found[2]
    ? [credit, debit, second, first]
    : [credit, debit, first, second]

/** What such sums leave. */
export const netOf = ([credit, debit, fees, refunded]: PaypalSums): bigint =>
  credit - debit - fees + refunded

export const addSums = (a: PaypalSums, b: PaypalSums): PaypalSums => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
]
