import { a4 } from "./a4"
import type { Paper } from "./paper"

/** Points that signatures need. */
export const signaturesHeight = 90

/** Draws boxes to sign in, at most three, from the left. */
export function drawSignatures(
  { pdf }: Paper,
  names: readonly string[],
  y: number
): void {
  const width = (a4.right - a4.left) / 3
  pdf.font("regular").fontSize(9)
  names.forEach((name, index) => {
    const x = a4.left + index * width
    pdf.text(name, x, y, { width: width - 15, align: "center" })
    pdf.moveTo(x + 10, y + 75).lineTo(x + width - 25, y + 75)
    pdf.lineWidth(0.4).stroke("black")
  })
}
