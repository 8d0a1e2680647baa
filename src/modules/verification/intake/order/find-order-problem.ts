import type { IntakeRow, TextColumn } from "../row/intake-row"
import type { RejectCode } from "../row/reject-code"

const headerColumns: TextColumn[] = [
  "customer",
  "email",
  "phone",
  "country",
  "province",
  "city",
  "district",
  "postal_code",
  "address_1",
  "address_2",
]

export type OrderProblem = { code: RejectCode; column: string; value: string }

/** Why the rows of one order cannot become an order, or null. */
export function findOrderProblem(rows: IntakeRow[]): OrderProblem | null {
  const conflict = findConflict(rows)
  if (conflict) {
    return { code: "HEADER_CONFLICT", ...conflict }
  }
  if (!rows.some(({ kind }) => kind === "goods" || kind === "custom")) {
    return { code: "ORDER_WITHOUT_GOODS", column: "sku", value: rows[0].sku }
  }
  return totalOf(rows) > 0n
    ? null
    : { code: "ORDER_TOTAL_ZERO", column: "unit_price", value: "0" }
}

function totalOf(rows: IntakeRow[]): bigint {
  const shipping = rows.find((row) => row.shipping !== null)?.shipping ?? 0n
  return rows.reduce(
    (sum, { price, quantity, discount }) =>
      sum + price * BigInt(quantity) - discount,
    shipping
  )
}

const shared: [string, (row: IntakeRow) => string][] = [
  ["currency", (row) => row.currency],
  ...headerColumns.map((column): [string, (row: IntakeRow) => string] => [
    column,
    (row) => row.text(column),
  ]),
  ["shipping", (row) => row.shipping?.toString() ?? ""],
  ["paid_amount", (row) => row.paid?.toString() ?? ""],
]

/** Blank cells agree with everything: many exports fill the first row only. */
function findConflict(
  rows: IntakeRow[]
): { column: string; value: string } | null {
  for (const [column, valueOf] of shared) {
    let first = ""
    for (const row of rows) {
      const value = valueOf(row)
      first ||= value
      if (value && value !== first) {
        return { column, value: [first, value].sort().join(", ") }
      }
    }
  }
  return null
}
