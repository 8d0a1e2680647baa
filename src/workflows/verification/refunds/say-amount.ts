import { toMainUnits } from "../../../money/to-main-units"

/** An amount as a refusal names it: `IDR 150000.00`. */
export const sayAmount = (minor: bigint, currencyCode: string) =>
  `${currencyCode.toUpperCase()} ${toMainUnits(minor, currencyCode)}`
