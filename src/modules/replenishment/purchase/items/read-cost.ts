import { readMoney } from "../../../../money/read-money"
import { BadCell } from "./bad-cell"
import type { SupplierItemColumn } from "./supplier-item-columns"

/**
 * An amount in main units as minor units.
 *
 * @throws BadCell when it is none of the currency.
 */
export function readCost(
  column: SupplierItemColumn,
  text: string,
  currency: string
): string {
  const minor = readMoney(text, currency)
  if (minor === null) {
    throw new BadCell(
      column,
      `"${text}" is no amount of ${currency.toUpperCase()}: write it with a ` +
        "point and no more decimals than the currency has, as 12.50."
    )
  }
  return minor.toString()
}
