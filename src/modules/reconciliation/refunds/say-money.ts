import { toMainUnits } from "../../../money/to-main-units"

/** An amount as a sentence names it: `JPY 1001`. */
export const sayMoney = (minor: bigint, currencyCode: string): string =>
  `${currencyCode.toUpperCase()} ${toMainUnits(minor, currencyCode)}`
