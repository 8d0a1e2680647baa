import type { DocumentLine } from "../../../modules/documents/snapshot/document-line"

type Given = { title: string; quantity: number; sku?: string; unit?: string }

/** A line of goods with what the file left out. */
export const toLine = <Line extends Given>(
  line: Line
): Line & DocumentLine => ({
  ...line,
  sku: line.sku ?? null,
  unit: line.unit ?? "pcs",
})
