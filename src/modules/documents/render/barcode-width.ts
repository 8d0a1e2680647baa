import type { Barcode } from "./barcode"
import { barcodeBars } from "./barcode-bars"
import { narrowestBar, quietModules } from "./narrowest-bar"

/**
 * Points that a code takes when its narrowest bar is as narrow as may be.
 *
 * @returns null when it has no bars.
 */
export function barcodeWidth(barcode: Barcode): number | null {
  const bars = barcodeBars(barcode)
  return (
    bars &&
    (bars.reduce((sum, width) => sum + width, 0) + 2 * quietModules) *
      narrowestBar
  )
}
