import { a4 } from "./a4"
import { drawQrCode } from "./draw-qr-code"
import type { Paper } from "./paper"

/** Where the code stands, between seller and title, in points. */
const place = { x: 296, y: a4.top - 6, size: 66 }

/**
 * Draws the QR code by which a paper is verified, where it has one.
 *
 * @returns the height below it, in points.
 */
export function drawHeaderVerification({ pdf, head, words }: Paper): number {
  if (!head.verification) {
    return a4.top
  }
  drawQrCode(pdf, head.verification, place)
  pdf.font("regular").fontSize(6)
  pdf.text(words.verify, place.x, place.y + place.size, {
    width: place.size,
    align: "center",
  })
  return pdf.y
}
