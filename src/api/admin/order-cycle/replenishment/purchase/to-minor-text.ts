import { toMinorUnits } from "../../../../../money/to-minor-units"

/**
 * Main units of a request as kept: minor units as text; null stays.
 *
 * @throws MedusaError INVALID_DATA when the currency has fewer decimals.
 */
export const toMinorText = (
  amount: string | null,
  currency: string
): string | null =>
  amount === null ? null : toMinorUnits(amount, currency).toString()
