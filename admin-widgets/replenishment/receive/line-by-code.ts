import type { PurchaseLineRow } from "../../../src/types/replenishment/purchase-orders"
import type { Arrival } from "./arrival"

/**
 * The line that a scanned code means. Of two lines with the same goods the
 * first that is not complete.
 */
export function lineByCode(
  lines: PurchaseLineRow[],
  code: string,
  arrival: Arrival
): PurchaseLineRow | undefined {
  const wanted = code.trim().toLowerCase()
  const fitting = lines.filter(({ sku, supplier_sku, barcodes }) =>
    [sku, supplier_sku, ...barcodes].some(
      (known) => known?.toLowerCase() === wanted
    )
  )
  return (
    fitting.find((line) => unitsOf(arrival, line.id) < line.open) ?? fitting[0]
  )
}

/** Units of a line that are on the dock. */
export const unitsOf = (arrival: Arrival, lineId: string): number => {
  const { accepted = 0, damaged = 0 } = arrival[lineId] ?? {}
  return accepted + damaged
}
