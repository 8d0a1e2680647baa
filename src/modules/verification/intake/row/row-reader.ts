import type { OrderColumn } from "../file/order-columns"
import { requiredColumns } from "../file/order-columns"
import type { OrderFileHeader } from "../file/read-order-rows"
import { kindOfDocument } from "../profile/kind-of-document"
import type { IntakeProfile } from "../profile/intake-profile"
import { kindOfSku } from "../profile/kind-of-sku"
import { type IntakeRow, type RowReject, textColumns } from "./intake-row"
import { isCurrency } from "./is-currency"
import { placedAtReader } from "./read-placed-at"
import { readAmounts } from "./read-amounts"
import type { RejectCode } from "./reject-code"
import { rejectMessage } from "./reject-message"

/** Minutes that a channel's clock may be ahead. */
const CLOCK_SKEW = 10 * 60 * 1000

type Problem = { code: RejectCode; column: string; value: string }

/**
 * Reads the rows of one file: each becomes a line of an order, or the first
 * reason that applies in the order of `rejectCodes`.
 *
 * @param now epoch milliseconds, against which the future begins.
 */
export function rowReader(
  { width, index }: OrderFileHeader,
  profile: IntakeProfile,
  now: number
): (fields: string[], line: number) => IntakeRow | RowReject {
  const readPlacedAt = placedAtReader(profile.time_zone)
  const present = textColumns.filter((column) => index[column] !== undefined)
  const blank = Object.fromEntries(
    textColumns.map((column) => [column, ""])
  ) as IntakeRow["texts"]

  return (fields, line) => {
    const cell = (column: OrderColumn) => {
      const at = index[column]
      return at === undefined ? "" : (fields[at]?.trim() ?? "")
    }
    const channel = cell("channel") || (profile.channel ?? "")
    const external_id = cell("external_id")
    const refuse = ({ code, column, value }: Problem): RowReject => ({
      line,
      channel,
      external_id,
      code,
      column,
      value,
      message: rejectMessage(code, value, column),
    })
    if (fields.length !== width) {
      return refuse(shapeProblem(fields.length, width))
    }
    const currency = (
      cell("currency") ||
      (profile.currency ?? "")
    ).toUpperCase()
    const placed_at = readPlacedAt(cell("placed_at"))
    const sku = cell("sku")
    const kind = kindOfSku(sku, profile)
    const quantity = cell("quantity")
    const problem =
      findMissing(cell, profile) ??
      findDocumentProblem(external_id, profile) ??
      findTimeProblem(placed_at, cell("placed_at"), now) ??
      findQuantityProblem(quantity, kind === "discount") ??
      findCurrencyProblem(currency)
    if (problem || placed_at === null) {
      return refuse(problem as Problem)
    }
    const amounts = readAmounts(cell, currency, profile.decimal)
    if ("code" in amounts) {
      return refuse(amounts)
    }
    if (kind === "fee") {
      return refuse({ code: "NOT_GOODS", column: "sku", value: sku })
    }
    const texts = { ...blank }
    for (const column of present) {
      texts[column] = cell(column)
    }
    return {
      line,
      channel,
      external_id,
      placed_at,
      currency,
      kind: kind === "shipping" ? "charge" : kind,
      sku,
      title: cell("title"),
      quantity: Number(quantity),
      ...amounts,
      texts,
    }
  }
}

const shapeProblem = (given: number, width: number): Problem => ({
  code: "ROW_SHAPE",
  column: "",
  value:
    given > width
      ? `${given - width} more fields`
      : `${width - given} fewer fields`,
})

function findMissing(
  cell: (column: OrderColumn) => string,
  profile: IntakeProfile
): Problem | undefined {
  const column = requiredColumns.find(
    (name) =>
      !cell(name) &&
      !((name === "channel" || name === "currency") && profile[name])
  )
  return column && { code: "FIELD_MISSING", column, value: "" }
}

function findDocumentProblem(
  value: string,
  profile: IntakeProfile
): Problem | undefined {
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
): Problem | undefined {
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
): Problem | undefined {
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

const findCurrencyProblem = (value: string): Problem | undefined =>
  isCurrency(value)
    ? undefined
    : { code: "CURRENCY_UNKNOWN", column: "currency", value }
