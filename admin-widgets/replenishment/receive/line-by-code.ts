import type { PurchaseLineRow } from "../../../src/types/replenishment/purchase-orders"
import type { Arrival } from "./arrival"

type Scanned = {
  line: PurchaseLineRow
  /** Whole units behind one scan: those of a pack, else one. */
  units: number
}

/**
 * The line that a scanned code means, and how many units. Of two lines with
 * the same goods the first that is not complete.
 */
export function lineByCode(
  lines: PurchaseLineRow[],
  code: string,
  arrival: Arrival
): Scanned | undefined {
  const wanted = code.trim().toLowerCase()
  const fitting = lines.flatMap((line) => {
    const units = unitsBehind(line, wanted)
    return units ? [{ line, units }] : []
  })
  return (
    fitting.find(({ line }) => unitsOf(arrival, line.id) < line.open) ??
    fitting[0]
  )
}

/** Units of a line that are on the dock. */
export const unitsOf = (arrival: Arrival, lineId: string): number => {
  const { accepted = 0, damaged = 0 } = arrival[lineId] ?? {}
  return accepted + damaged
}

const unitsBehind = (line: PurchaseLineRow, wanted: string): number => {
  const pack = line.pack_codes.find(({ code }) => code.toLowerCase() === wanted)
  const isOne = [line.sku, line.supplier_sku, ...line.barcodes].some(
    (known) => known?.toLowerCase() === wanted
  )
  return pack?.units ?? (isOne ? 1 : 0)
}
