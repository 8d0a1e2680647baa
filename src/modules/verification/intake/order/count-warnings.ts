import type { IntakeRow } from "../row/intake-row"

export type IntakeWarning =
  "PLACED_AT_VARIES" | "FREE_LINE" | "LINE_REPEATED" | "TITLE_MISSING"

/**
 * Counts what is odd about the rows of an order that is taken all the same:
 * orders for PLACED_AT_VARIES, rows for the others.
 */
export function countWarnings(
  rows: IntakeRow[]
): Record<IntakeWarning, number> {
  const skus = new Set(rows.map(({ sku }) => sku))
  const times = new Set(rows.map(({ placed_at }) => placed_at))
  return {
    PLACED_AT_VARIES: times.size > 1 ? 1 : 0,
    FREE_LINE: rows.filter(({ price }) => price === 0n).length,
    LINE_REPEATED: rows.length - skus.size,
    TITLE_MISSING: rows.filter(({ title }) => !title).length,
  }
}
