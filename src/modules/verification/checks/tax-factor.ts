import { Fraction } from "../../../money/fraction"

/** What a price without tax is multiplied by; rates in per cent add up. */
export const taxFactor = (rates: string[]): Fraction =>
  rates
    .map((rate) => Fraction.of(rate).over(Fraction.of("100")))
    .reduce((sum, rate) => sum.plus(rate), Fraction.of("1"))
