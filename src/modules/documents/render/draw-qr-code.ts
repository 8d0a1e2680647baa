import type PDFDocument from "pdfkit"
import type { QrCode } from "./qr-code"

/** Modules of nothing around a QR code, which readers need. */
const QUIET = 4

/**
 * Draws a QR code.
 *
 * @param box left, top and size with its quiet zone, in points.
 */
export function drawQrCode(
  document: InstanceType<typeof PDFDocument>,
  { modules, runs }: QrCode,
  { x, y, size }: { x: number; y: number; size: number }
): void {
  const unit = size / (modules + 2 * QUIET)
  for (const { column, row, length } of runs) {
    const left = x + (QUIET + column) * unit
    document.rect(left, y + (QUIET + row) * unit, length * unit, unit)
  }
  document.fill("black")
}
