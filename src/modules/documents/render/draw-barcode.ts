import { raw } from "bwip-js/node"
import type PDFDocument from "pdfkit"
import type { Barcode } from "./barcode"

/**
 * Draws a bar code.
 *
 * @param box left, top, width and height in points; the bars fill the width
 *   but for the quiet zone of ten modules on either side.
 */
export function drawBarcode(
  document: InstanceType<typeof PDFDocument>,
  { symbology, text }: Barcode,
  box: { x: number; y: number; width: number; height: number }
): void {
  const [symbol] = raw({ bcid: symbology, text })
  // Only two-dimensional codes have no list of bars and spaces.
  const widths = "sbs" in symbol ? symbol.sbs : []
  const modules = widths.reduce((sum, width) => sum + width, 0)
  const unit = box.width / (modules + 20)
  let x = box.x + 10 * unit
  widths.forEach((width, index) => {
    if (index % 2 === 0) {
      document.rect(x, box.y, width * unit, box.height)
    }
    x += width * unit
  })
  document.fill("black")
}
