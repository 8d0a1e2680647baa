import { a4 } from "./a4"
import { drawHeaderCode } from "./draw-header-code"
import type { Paper } from "./paper"

/**
 * Draws the head that every A4 page has: seller, title, number, date, order
 * and a bar code.
 *
 * @returns the height at which the page's contents begin, in points.
 */
export function drawHeader({ pdf, head, words }: Paper): number {
  const { seller } = head
  pdf.font("bold").fontSize(12)
  pdf.text(seller.name, a4.left, a4.top, { width: 250 })
  pdf.font("regular").fontSize(8)
  const npwp = seller.npwp && `${words.npwp}: ${seller.npwp}`
  for (const line of [...seller.address, seller.phone, npwp]) {
    if (line) {
      pdf.text(line, a4.left, pdf.y, { width: 250 })
    }
  }
  const sellerEnd = pdf.y

  const right = { width: 245, align: "right" } as const
  pdf.font("bold").fontSize(14)
  pdf.text(head.title, 310, a4.top, right)
  if (head.number) {
    pdf.fontSize(10).text(head.number, 310, pdf.y, right)
  }
  pdf.font("regular").fontSize(8)
  for (const fact of head.facts) {
    pdf.text(fact, 310, pdf.y, right)
  }
  const end = Math.max(sellerEnd, drawHeaderCode(pdf, head.code, pdf.y + 4))

  pdf.moveTo(a4.left, end + 6).lineTo(a4.right, end + 6)
  pdf.lineWidth(0.7).stroke("black")
  return end + 14
}
