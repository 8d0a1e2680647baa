import type PDFDocument from "pdfkit"
import type { Barcode } from "./barcode"
import { barcodeBars } from "./barcode-bars"
import { narrowestBar, quietModules } from "./narrowest-bar"

/**
 * Draws a bar code, or nothing where it would be too narrow to be read.
 *
 * @param box left, top, width and height in points; the bars fill the width
 *   but for the quiet zone on either side.
 * @returns whether it was drawn.
 */
export function drawBarcode(
  document: InstanceType<typeof PDFDocument>,
  barcode: Barcode,
  box: { x: number; y: number; width: number; height: number }
): boolean {
  const widths = barcodeBars(barcode)
  if (!widths) {
    return false
  }
  const modules = widths.reduce((sum, width) => sum + width, 0)
  const unit = box.width / (modules + 2 * quietModules)
  if (unit < narrowestBar) {
    return false
  }
  let x = box.x + quietModules * unit
  widths.forEach((width, index) => {
    if (index % 2 === 0) {
      document.rect(x, box.y, width * unit, box.height)
    }
    x += width * unit
  })
  document.fill("black")
  return true
}
