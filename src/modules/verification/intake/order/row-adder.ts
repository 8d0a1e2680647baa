import type { OrderFileHeader } from "../file/order-file-header"
import type { IntakeRow, TextColumn } from "../row/intake-row"
import type { OrderDraft } from "./order-draft"
import { orderTexts } from "./order-texts"

/**
 * Adds rows of one file to their orders. A value of the whole order may stand
 * on each row or on one only: many exports fill the first row alone.
 */
export function rowAdder(
  index: OrderFileHeader["index"]
): (draft: OrderDraft, row: IntakeRow) => void {
  const texts = (Object.keys(orderTexts) as TextColumn[])
    .filter((column) => index[column] !== undefined)
    .map((column) => ({ column, isShared: orderTexts[column]?.isShared }))
  return (draft, row) => {
    draft.currency ||= row.currency
    note(draft, "currency", draft.currency, row.currency)
    for (const { column, isShared } of texts) {
      const value = row.text(column)
      const before = (draft.texts[column] ||= value)
      if (isShared && value) {
        note(draft, column, before, value)
      }
    }
    if (row.shipping !== null) {
      draft.shipping ??= row.shipping
      note(draft, "shipping", draft.shipping, row.shipping)
    }
    if (row.paid !== null) {
      draft.paid ??= row.paid
      note(draft, "paid_amount", draft.paid, row.paid)
    }
    addTime(draft, row.placed_at)
    draft.lines.push(toLine(row))
  }
}

function note(
  { conflicts }: OrderDraft,
  column: string,
  before: string | bigint,
  value: string | bigint
): void {
  if (before !== value && !conflicts.has(column)) {
    conflicts.set(column, [String(before), String(value)])
  }
}

function addTime(draft: OrderDraft, time: number): void {
  draft.has_several_times ||= draft.lines.length > 0 && time !== draft.placed_at
  draft.placed_at = Math.min(draft.placed_at, time)
}

const toLine = (row: IntakeRow) => ({
  line: row.line,
  kind: row.kind,
  sku: row.sku,
  title: row.title,
  quantity: row.quantity,
  price: row.price,
  discount: row.discount,
  line_id: row.text("line_id"),
  tax_rate: row.text("tax_rate"),
})
