import { type NotePage, page } from "./note-page"

/** Points that the three signatures need. */
export const signaturesHeight = 90

/** Draws three boxes to sign in. */
export function drawSignatures({ pdf, words }: NotePage, y: number): void {
  const width = page.width / 3
  pdf.font("regular").fontSize(9)
  words.signatures.forEach((name, index) => {
    const x = page.left + index * width
    pdf.text(name, x, y, { width: width - 15, align: "center" })
    pdf.moveTo(x + 10, y + 75).lineTo(x + width - 25, y + 75)
    pdf.lineWidth(0.4).stroke("black")
  })
}
