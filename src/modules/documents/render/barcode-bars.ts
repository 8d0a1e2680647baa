import { raw } from "bwip-js/node"
import type { Barcode } from "./barcode"

/**
 * Widths of a code's bars and spaces by turns, in modules.
 *
 * @returns null for a text of other signs than ASCII's: its bytes would be
 *   read back as something else.
 */
export function barcodeBars({ symbology, text }: Barcode): number[] | null {
  if (!/^[\x20-\x7e]+$/.test(text)) {
    return null
  }
  const [symbol] = raw({ bcid: symbology, text })
  // Only two-dimensional codes have no list of bars and spaces.
  return "sbs" in symbol ? [...symbol.sbs] : null
}
