import type { Paper } from "./paper"

/** Draws where a *meterai* is stuck, so that the signature crosses it. */
export function drawStampBox({ pdf }: Paper, text: string, y: number): void {
  pdf.rect(372, y, 75, 55).lineWidth(0.4).dash(2, { space: 2 }).stroke("black")
  pdf.undash().fontSize(8)
  pdf.text(text, 376, y + 18, { width: 67, align: "center" })
  pdf.fontSize(9)
}
