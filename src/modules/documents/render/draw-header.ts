import { a4 } from "./a4"
import { drawHeaderCode } from "./draw-header-code"
import { drawHeaderVerification } from "./draw-header-verification"
import { drawLogo } from "./draw-logo"
import type { Paper } from "./paper"

/** Points for title and number beside a QR code. */
const besideCode = 188

/**
 * Draws the head that every A4 page has: logo, seller, title, number, date, order
 * and a bar code.
 *
 * @returns the height at which the page's contents begin, in points.
 */
export function drawHeader(paper: Paper): number {
  const { pdf, head, words } = paper
  const { seller } = head
  const top = drawLogo(paper)
  pdf.font("bold").fontSize(12)
  pdf.text(seller.name, a4.left, top, { width: 250 })
  pdf.font("regular").fontSize(8)
  const npwp = seller.npwp && `${words.npwp}: ${seller.npwp}`
  for (const line of [...seller.address, seller.phone, npwp]) {
    if (line) {
      pdf.text(line, a4.left, pdf.y, { width: 250 })
    }
  }
  const sellerEnd = pdf.y

  const codeEnd = drawHeaderVerification(paper)
  const width = head.verification ? besideCode : 245
  const x = a4.right - width
  const right = { width, align: "right" } as const
  pdf.font("bold").fontSize(14)
  pdf.text(head.title, x, a4.top, right)
  if (head.number) {
    pdf.fontSize(10).text(head.number, x, pdf.y, right)
  }
  pdf.font("regular").fontSize(8)
  for (const fact of head.facts) {
    pdf.text(fact, x, pdf.y, right)
  }
  const end = Math.max(
    sellerEnd,
    codeEnd,
    drawHeaderCode(pdf, head.code, { y: pdf.y + 4, widest: width })
  )

  pdf.moveTo(a4.left, end + 6).lineTo(a4.right, end + 6)
  pdf.lineWidth(0.7).stroke("black")
  return end + 14
}
