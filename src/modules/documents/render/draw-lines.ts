import type { DocumentLine } from "../snapshot/delivery-note-snapshot"
import { type NotePage, page } from "./note-page"

const columns = {
  number: { x: page.left, width: 25 },
  sku: { x: 70, width: 110 },
  goods: { x: 185, width: 270 },
  quantity: { x: 460, width: 95 },
} as const

/**
 * Draws a table of goods over as many pages as it takes.
 *
 * @param startPage begins a page with its head and gives the height below it.
 * @returns the height below the table, in points.
 */
export function drawLines(
  notePage: NotePage,
  lines: DocumentLine[],
  y: number,
  startPage: () => number
): number {
  const { pdf } = notePage
  let top = drawColumnNames(notePage, y)
  lines.forEach((line, index) => {
    pdf.font("regular").fontSize(9)
    const height = rowHeight(notePage, line)
    if (top + height > page.bottom) {
      top = drawColumnNames(notePage, startPage())
    }
    drawRow(notePage, line, index + 1, top)
    top += height
  })
  return top
}

function drawColumnNames({ pdf, words }: NotePage, y: number) {
  pdf.font("bold").fontSize(9)
  pdf.text("No", columns.number.x, y, columns.number)
  pdf.text(words.sku, columns.sku.x, y, columns.sku)
  pdf.text(words.goods, columns.goods.x, y, columns.goods)
  pdf.text(words.quantity, columns.quantity.x, y, {
    ...columns.quantity,
    align: "right",
  })
  pdf.moveTo(page.left, y + 13).lineTo(page.right, y + 13)
  pdf.lineWidth(0.4).stroke("black")
  pdf.font("regular")
  return y + 18
}

function rowHeight({ pdf }: NotePage, { sku, title }: DocumentLine) {
  const heights = [
    pdf.heightOfString(title, columns.goods),
    pdf.heightOfString(sku ?? "", columns.sku),
  ]
  return Math.max(...heights) + 6
}

function drawRow(
  { pdf }: NotePage,
  line: DocumentLine,
  number: number,
  y: number
) {
  const quantity = `${line.quantity} ${line.unit}`
  pdf.text(String(number), columns.number.x, y, columns.number)
  pdf.text(line.sku ?? "", columns.sku.x, y, columns.sku)
  pdf.text(line.title, columns.goods.x, y, columns.goods)
  pdf.text(quantity, columns.quantity.x, y, {
    ...columns.quantity,
    align: "right",
  })
}
