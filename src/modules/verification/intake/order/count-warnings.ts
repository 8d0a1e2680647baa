import type { OrderDraft } from "./order-draft"

export type IntakeWarning =
  "PLACED_AT_VARIES" | "FREE_LINE" | "LINE_REPEATED" | "TITLE_MISSING"

/**
 * Counts what is odd about the rows of an order that is taken all the same:
 * orders for PLACED_AT_VARIES, rows for the others.
 */
export function countWarnings({
  lines,
  has_several_times,
}: OrderDraft): Record<IntakeWarning, number> {
  const skus = new Set(lines.map(({ sku }) => sku))
  return {
    PLACED_AT_VARIES: has_several_times ? 1 : 0,
    FREE_LINE: lines.filter(({ price }) => price === 0n).length,
    LINE_REPEATED: lines.length - skus.size,
    TITLE_MISSING: lines.filter(({ title }) => !title).length,
  }
}
