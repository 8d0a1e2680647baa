import type { OrderColumn } from "../file/order-columns"
import type { OrderFileHeader } from "../file/order-file-header"
import type { IntakeProfile } from "../profile/intake-profile"
import { skuKindReader } from "../profile/sku-kind-reader"
import { amountsReader } from "./amounts-reader"
import { findRowProblem, shapeProblem } from "./find-row-problem"
import { type IntakeRow, type RowReject } from "./intake-row"
import { placedAtReader } from "./read-placed-at"
import { rejectMessage } from "./reject-message"
import type { RowProblem } from "./row-problem"

type Cells = (column: OrderColumn) => string

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
): (
  fields: string[],
  line: number,
  problem?: RowProblem
) => IntakeRow | RowReject {
  const readPlacedAt = placedAtReader(profile.time_zone)
  const readAmounts = amountsReader(index, profile.decimal)
  const kindOf = skuKindReader(profile)
  return (fields, line, shape) => {
    const cell = cellsOf(fields, index, profile)
    if (shape ?? fields.length !== width) {
      return refuse(cell, line, shape ?? shapeProblem(fields.length, width))
    }
    const currency = cell("currency").toUpperCase()
    const placed_at = readPlacedAt(cell("placed_at"))
    const sku = cell("sku")
    const kind = kindOf(sku)
    const read = { placed_at, kind, currency }
    const amounts =
      findRowProblem(cell, read, profile, now) ?? readAmounts(cell, currency)
    if ("code" in amounts) {
      return refuse(cell, line, amounts)
    }
    if (kind === "fee") {
      return refuse(cell, line, {
        code: "NOT_GOODS",
        column: "sku",
        value: sku,
      })
    }
    return {
      line,
      channel: cell("channel"),
      external_id: cell("external_id"),
      placed_at: placed_at as number,
      currency,
      kind: kind === "shipping" ? "charge" : kind,
      sku,
      title: cell("title"),
      quantity: Number(cell("quantity")),
      price: amounts.price,
      discount: amounts.discount,
      shipping: amounts.shipping,
      paid: amounts.paid,
      text: cell,
    }
  }
}

/** Trimmed cells by column; the profile fills what rows may leave out. */
const cellsOf =
  (
    fields: string[],
    index: OrderFileHeader["index"],
    profile: IntakeProfile
  ): Cells =>
  (column) => {
    const at = index[column]
    const text = at === undefined ? "" : (fields[at]?.trim() ?? "")
    return column === "channel" || column === "currency"
      ? text || (profile[column] ?? "")
      : text
  }

const refuse = (
  cell: Cells,
  line: number,
  { code, column, value }: RowProblem
): RowReject => ({
  line,
  channel: cell("channel"),
  external_id: cell("external_id"),
  column,
  code,
  value,
  message: rejectMessage(code, value, column),
})
