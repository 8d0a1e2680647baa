import { a4 } from "./a4"
import { barcodeWidth } from "./barcode-width"
import { drawBarcode } from "./draw-barcode"
import type { Paper } from "./paper"

/** Width of a code in the head, in points. */
const usual = 140

/**
 * Draws a paper's bar code at the right, its text below; the text alone where
 * no bar code fits.
 *
 * @param place top, and the width that long codes may take, in points.
 * @returns the height below it, in points.
 */
export function drawHeaderCode(
  pdf: Paper["pdf"],
  code: string | null,
  { y, widest }: { y: number; widest: number }
): number {
  if (!code) {
    return y
  }
  const barcode = { symbology: "code128" as const, text: code }
  const width = (barcodeWidth(barcode) ?? 0) > usual ? widest : usual
  const x = a4.right - width
  const isDrawn = drawBarcode(pdf, barcode, { x, y, width, height: 26 })
  pdf.fontSize(8).text(code, isDrawn ? x : a4.right - widest, y + 28, {
    width: isDrawn ? width : widest,
    align: isDrawn ? "center" : "right",
  })
  return pdf.y
}
