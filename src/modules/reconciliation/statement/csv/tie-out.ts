import type { SourceLine } from "../source-line"
import type { Statement } from "../statement"
import { parseAmount } from "./parse-amount"
import type { NumberStyle } from "./csv-profile"

/** Balances and sums as a statement declares them, as text. */
export type Declared = Record<
  "opening" | "credit" | "debit" | "closing",
  string | undefined
>

export type TieOut = {
  sums: Pick<
    Statement,
    | "opening_minor"
    | "closing_minor"
    | "credit_minor"
    | "debit_minor"
    | "gap_minor"
    | "tie"
  >
  /** The footer's own sums differ from those of the entries. */
  sums_differ: boolean
}

/** Compares what a statement declares with what its booked entries sum to. */
export function tieOut(
  lines: SourceLine[],
  declared: Declared,
  style: Exclude<NumberStyle, "auto">,
  exponent: number
): TieOut {
  const read = (text: string | undefined) =>
    text === undefined ? null : parseAmount(text, style, exponent)
  const booked = lines.filter(({ state }) => state === "booked")
  const credit_minor = sumOf(booked, 1n)
  const debit_minor = sumOf(booked, -1n)
  const opening_minor = read(declared.opening)
  const closing_minor = read(declared.closing)
  const gap_minor =
    opening_minor === null || closing_minor === null
      ? null
      : closing_minor - (opening_minor + credit_minor - debit_minor)
  const differs = (text: string | undefined, sum: bigint) =>
    text !== undefined && read(text) !== sum
  const tie = gap_minor === null ? "none" : gap_minor === 0n ? "ok" : "break"
  return {
    sums: {
      opening_minor,
      closing_minor,
      credit_minor,
      debit_minor,
      gap_minor,
      tie,
    },
    sums_differ:
      differs(declared.credit, credit_minor) ||
      differs(declared.debit, debit_minor),
  }
}

const sumOf = (lines: SourceLine[], sign: 1n | -1n) =>
  lines
    .map(({ amount_minor }) => amount_minor * sign)
    .filter((minor) => minor > 0n)
    .reduce((sum, minor) => sum + minor, 0n)
