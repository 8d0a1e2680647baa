import { Fraction } from "../../../money/fraction"

/**
 * Whether a receipt needs a *meterai* of Rp10,000: above Rp5,000,000 (UU
 * 10/2020 §3), not at it. Other currencies are not judged.
 *
 * @param amount decimal of main units.
 */
export const needsStampDuty = (amount: string, currencyCode: string): boolean =>
  currencyCode.toUpperCase() === "IDR" &&
  Fraction.of(amount).isMoreThan(Fraction.of("5000000"))
