import type { OrderColumn } from "../file/order-columns"
import type { OrderFileHeader } from "../file/read-order-rows"
import type { IntakeProfile } from "../profile/intake-profile"
import { kindOfSku } from "../profile/kind-of-sku"
import {
  findRowProblem,
  type RowProblem,
  shapeProblem,
} from "./find-row-problem"
import { type IntakeRow, type RowReject } from "./intake-row"
import { readAmounts } from "./read-amounts"
import { placedAtReader } from "./read-placed-at"
import { rejectMessage } from "./reject-message"

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
): (fields: string[], line: number) => IntakeRow | RowReject {
  const readPlacedAt = placedAtReader(profile.time_zone)
  return (fields, line) => {
    const cell = cellsOf(fields, index, profile)
    const place = {
      line,
      channel: cell("channel"),
      external_id: cell("external_id"),
    }
    if (fields.length !== width) {
      return { ...place, ...explain(shapeProblem(fields.length, width)) }
    }
    const currency = cell("currency").toUpperCase()
    const placed_at = readPlacedAt(cell("placed_at"))
    const kind = kindOfSku(cell("sku"), profile)
    const problem = findRowProblem(
      cell,
      { placed_at, kind, currency },
      profile,
      now
    )
    const amounts = problem ?? readAmounts(cell, currency, profile.decimal)
    if ("code" in amounts) {
      return { ...place, ...explain(amounts) }
    }
    if (kind === "fee") {
      const value = cell("sku")
      return {
        ...place,
        ...explain({ code: "NOT_GOODS", column: "sku", value }),
      }
    }
    return {
      ...place,
      placed_at: placed_at as number,
      currency,
      kind: kind === "shipping" ? "charge" : kind,
      sku: cell("sku"),
      title: cell("title"),
      quantity: Number(cell("quantity")),
      ...amounts,
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

const explain = ({ code, column, value }: RowProblem) => ({
  column,
  code,
  value,
  message: rejectMessage(code, value, column),
})
