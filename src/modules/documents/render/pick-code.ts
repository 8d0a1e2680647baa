import type { PickLine } from "../snapshot/pick-list-snapshot"
import type { Barcode } from "./barcode"
import { barcodeWidth } from "./barcode-width"

/** Points that a pick list has for a code in its cell, and below the line. */
export const codeCell = { x: 400, width: 105 }
export const codeRow = { x: 108, width: 397 }

export type PickCode = {
  barcode: Barcode
  /** In its cell, in a line of its own, or as text, which no scanner reads. */
  place: "cell" | "row" | "text"
}

/** What is scanned of a line, and where it can be drawn wide enough. */
export function pickCode({ code, sku }: PickLine): PickCode | null {
  const text = code ?? sku
  if (!text) {
    return null
  }
  const barcode = { symbology: "code128" as const, text }
  const width = barcodeWidth(barcode) ?? Infinity
  const wide = width <= codeRow.width ? "row" : "text"
  return { barcode, place: width <= codeCell.width ? "cell" : wide }
}
