import { a4 } from "./a4"
import type { Paper } from "./paper"
import { startPage } from "./start-page"

/** A column of a table; places and widths in points. */
export type TableColumn<Row> = {
  name: string
  x: number
  width: number
  align?: "right"
  text: (row: Row, index: number) => string
  /** Draws more into the cell, as a bar code. */
  draw?: (pdf: Paper["pdf"], row: Row, y: number) => void
}

type TableRows<Row> = {
  least?: number
  below?: (
    row: Row
  ) => { height: number; draw: (pdf: Paper["pdf"], y: number) => void } | null
}

/**
 * Draws a table over as many pages as it takes; its head and the page's come
 * again on each.
 *
 * @param least height of a row, in points.
 * @param below draws more under a row, over the whole width; null for rows
 *   that need none.
 * @returns the height below the table, in points.
 */
export function drawTable<Row>(
  paper: Paper,
  columns: TableColumn<Row>[],
  rows: Row[],
  y: number,
  { least = 0, below }: TableRows<Row> = {}
): number {
  const { pdf } = paper
  let top = drawColumnNames(paper, columns, y)
  rows.forEach((row, index) => {
    pdf.font("regular").fontSize(9)
    const texts = columns.map(({ text }) => text(row, index))
    const heights = columns.map(({ width }, column) =>
      pdf.heightOfString(texts[column], { width })
    )
    const cells = Math.max(least, ...heights) + 6
    const more = below?.(row) ?? null
    const height = cells + (more?.height ?? 0)
    if (top + height > a4.bottom) {
      top = drawColumnNames(paper, columns, startPage(paper))
    }
    columns.forEach(({ x, width, align, draw }, column) => {
      pdf.text(texts[column], x, top, { width, align })
      draw?.(pdf, row, top)
    })
    more?.draw(pdf, top + cells)
    top += height
  })
  return top
}

function drawColumnNames<Row>(
  { pdf }: Paper,
  columns: TableColumn<Row>[],
  y: number
) {
  pdf.font("bold").fontSize(9)
  for (const { name, x, width, align } of columns) {
    pdf.text(name, x, y, { width, align })
  }
  pdf.moveTo(a4.left, y + 13).lineTo(a4.right, y + 13)
  pdf.lineWidth(0.4).stroke("black")
  pdf.font("regular")
  return y + 18
}
