import { raw } from "bwip-js/node"
import type PDFDocument from "pdfkit"

/**
 * Draws a text as Code 128 bars.
 *
 * @param box left, top, width and height in points; the bars fill the width
 *   but for the quiet zone of ten modules on either side.
 */
export function drawBarcode(
  document: InstanceType<typeof PDFDocument>,
  text: string,
  box: { x: number; y: number; width: number; height: number }
): void {
  const [symbol] = raw({ bcid: "code128", text })
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
