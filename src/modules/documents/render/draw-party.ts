import type { DocumentParty } from "../snapshot/document-party"
import { a4 } from "./a4"
import type { Paper } from "./paper"

/**
 * Draws whom a paper is for, and facts beside it.
 *
 * @param facts name and value; those without a value are left out.
 * @returns the height below it, in points.
 */
export function drawParty(
  { pdf, words }: Paper,
  buyer: DocumentParty,
  facts: [name: string, value: string | null][],
  y: number
): number {
  pdf.font("bold").fontSize(9).text(words.to, a4.left, y, { width: 260 })
  pdf.font("regular")
  for (const line of [buyer.name, ...buyer.address, buyer.phone]) {
    if (line) {
      pdf.text(line, a4.left, pdf.y, { width: 260 })
    }
  }
  const left = pdf.y
  pdf.y = y
  for (const [name, value] of facts) {
    if (value) {
      const top = pdf.y
      pdf.text(`${name}:`, 320, top, { width: 85 })
      pdf.text(value, 410, top, { width: 145 })
    }
  }
  return Math.max(left, pdf.y) + 12
}
