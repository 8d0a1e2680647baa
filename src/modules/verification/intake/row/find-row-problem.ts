import { type OrderColumn, requiredColumns } from "../file/order-columns"
import type { IntakeProfile, SkuKind } from "../profile/intake-profile"
import { kindOfDocument } from "../profile/kind-of-document"
import { isCurrency } from "./is-currency"
import type { RowProblem } from "./row-problem"

/** Milliseconds that a channel's clock may be ahead. */
const CLOCK_SKEW = 10 * 60 * 1000

type Cells = (column: OrderColumn) => string

/**
 * What is wrong with a row apart from its money: the first that applies.
 *
 * @param read what was made of the row's cells; `placed_at` null when it is
 *   no time.
 * @param now epoch milliseconds.
 */
export const findRowProblem = (
  cell: Cells,
  read: { placed_at: number | null; kind: SkuKind; currency: string },
  profile: IntakeProfile,
  now: number
): RowProblem | undefined =>
  findMissing(cell) ??
  findDocumentProblem(cell("external_id"), profile) ??
  findTimeProblem(read.placed_at, cell("placed_at"), now) ??
  findQuantityProblem(cell("quantity"), read.kind === "discount") ??
  findCurrencyProblem(read.currency)

/** A row that has not as many fields as the header. */
export const shapeProblem = (given: number, width: number): RowProblem => ({
  code: "ROW_SHAPE",
  column: "",
  value:
    given > width
      ? `${given - width} more fields`
      : `${width - given} fewer fields`,
})

function findMissing(cell: Cells): RowProblem | undefined {
  const column = requiredColumns.find((name) => !cell(name))
  return column && { code: "FIELD_MISSING", column, value: "" }
}

function findDocumentProblem(
  value: string,
  profile: IntakeProfile
): RowProblem | undefined {
  const kind = kindOfDocument(value, profile)
  return kind === "order"
    ? undefined
    : {
        code: kind === "credit_note" ? "CREDIT_NOTE" : "ADJUSTMENT",
        column: "external_id",
        value,
      }
}

function findTimeProblem(
  time: number | null,
  value: string,
  now: number
): RowProblem | undefined {
  const column = "placed_at"
  if (time === null) {
    return { code: "TIME_INVALID", column, value }
  }
  return time > now + CLOCK_SKEW
    ? { code: "TIME_FUTURE", column, value }
    : undefined
}

function findQuantityProblem(
  value: string,
  isDiscount: boolean
): RowProblem | undefined {
  const column = "quantity"
  const quantity = Number(value)
  if (!/^-?\d+$/.test(value) || !Number.isSafeInteger(quantity)) {
    return { code: "QUANTITY_INVALID", column, value }
  }
  if (isDiscount) {
    return quantity < 0 ? undefined : { code: "DISCOUNT_SIGN", column, value }
  }
  return quantity > 0
    ? undefined
    : { code: "QUANTITY_NOT_POSITIVE", column, value }
}

const findCurrencyProblem = (value: string): RowProblem | undefined =>
  isCurrency(value)
    ? undefined
    : { code: "CURRENCY_UNKNOWN", column: "currency", value }
