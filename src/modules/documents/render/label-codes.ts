import type { LabelSnapshot } from "../snapshot/label-snapshot"
import type { Barcode } from "./barcode"

/** A bar code of a label, its height in points and what people read. */
export type LabelCode = { barcode: Barcode; height: number; text: string }

/** 32 mm, which GS1 asks of an SSCC; less beside a courier's code. */
const SSCC_HEIGHT = 90

/**
 * What is scanned of a label: the courier's number where there is one, and
 * the SSCC; without both the parcel's own code.
 */
export function labelCodes({
  tracking_number,
  sscc,
  code,
}: LabelSnapshot["shipment"]): LabelCode[] {
  const single = tracking_number ?? (sscc ? null : code)
  const plain = single
    ? [
        {
          barcode: { symbology: "code128" as const, text: single },
          height: sscc ? 32 : 60,
          text: single,
        },
      ]
    : []
  return sscc
    ? [
        ...plain,
        {
          barcode: { symbology: "gs1-128", text: `(00)${sscc}` },
          height: single ? 42 : SSCC_HEIGHT,
          text: `(00) ${sscc}`,
        },
      ]
    : plain
}
