import { writeFileSync } from "node:fs"
import path from "node:path"
import { decimal } from "../../../../src/cli/match/decimal"
import { writeCsv } from "../../../../src/csv/write-csv"
import type { GeneratedMonth } from "./generated-month"

const EXPECTED = [
  "id",
  "reference",
  "amount",
  "currency",
  "opened_on",
  "due_on",
  "payer",
  "status",
  "unique_amount",
]

const LINES = [
  "id",
  "booked_on",
  "amount",
  "currency",
  "text",
  "reference",
  "payer",
]

/** Writes a month as the two files of `order-cycle match`. */
export function writeMonth(
  { items, lines }: GeneratedMonth,
  directory: string
): { expected: string; lines: string } {
  const files = {
    expected: path.join(directory, "expected.csv"),
    lines: path.join(directory, "lines.csv"),
  }
  writeFileSync(
    files.expected,
    writeCsv(
      EXPECTED,
      items.map(
        ({ amount_minor, due_minor: _due, unique_amount, ...item }) => ({
          ...item,
          amount: decimal(amount_minor, item.currency),
          unique_amount: unique_amount ? "yes" : "no",
        })
      )
    )
  )
  writeFileSync(
    files.lines,
    writeCsv(
      LINES,
      lines.map(({ line: { amount_minor, ...line } }) => ({
        ...line,
        amount: decimal(amount_minor, line.currency),
      }))
    )
  )
  return files
}
