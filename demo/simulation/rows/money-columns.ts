import { toMainUnits } from "../../../src/money/to-main-units"
import type { Row } from "./table-rows"

/** An amount as core keeps it: the decimal and its exact twin. */
export function moneyColumns(
  name: string,
  minor: bigint,
  currency: string
): Row {
  const value = toMainUnits(minor, currency).replace(/\.?0+$/, "")
  return { [name]: value, [`raw_${name}`]: { value, precision: 20 } }
}
