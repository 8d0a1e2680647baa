import { toMainUnits } from "../../money/to-main-units"

/** Main units as people write them: `249000`, `12.50`. */
export const decimal = (minor: bigint, currency: string): string =>
  toMainUnits(minor, currency).replace(/\.0+$/, "")
