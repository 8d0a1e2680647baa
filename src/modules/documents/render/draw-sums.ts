import { a4 } from "./a4"
import type { Paper } from "./paper"

/**
 * Draws sums at the right; the last stands out below a line.
 *
 * @returns the height below them, in points.
 */
export function drawSums(
  { pdf }: Paper,
  sums: [name: string, value: string][],
  y: number
): number {
  let top = y
  sums.forEach(([name, value], index) => {
    const isLast = index === sums.length - 1
    if (isLast) {
      pdf.moveTo(310, top).lineTo(a4.right, top)
      pdf.lineWidth(0.4).stroke("black")
      top += 4
    }
    pdf.font(isLast ? "bold" : "regular").fontSize(9)
    pdf.text(name, 310, top, { width: 125, height: 14, ellipsis: true })
    pdf.text(value, 435, top, { width: a4.right - 435, align: "right" })
    top += 15
  })
  return top
}
