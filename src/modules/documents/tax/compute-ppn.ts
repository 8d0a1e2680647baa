import { Fraction } from "../../../money/fraction"
import type { TaxTreatment } from "./tax-treatment"

/** Whole payable units of the currency. */
export type PpnAmounts = {
  /** The amount without tax. */
  base: bigint
  /** *Dasar pengenaan pajak*: what the 12 % are counted of. */
  dpp: bigint
  ppn: bigint
  total: bigint
}

/**
 * PPN of an amount, after PMK 131/2024 (in force since 2025): the rate is
 * 12 %; for general goods it is counted of a *DPP nilai lain* of 11/12 of the
 * base, which comes to 11 %. Base, DPP and PPN are each rounded half up; with
 * tax inside the PPN is what the base leaves, so that nothing is lost.
 *
 * @param amount in payable units, exact; tax is inside when `taxIncluded`.
 */
export function computePpn(
  treatment: TaxTreatment,
  taxIncluded: boolean,
  amount: Fraction
): PpnAmounts {
  const percent = percents[treatment]
  if (percent === null) {
    const base = amount.round()
    return { base, dpp: 0n, ppn: 0n, total: base }
  }
  if (taxIncluded) {
    const base = amount.times(hundred).over(hundred.plus(percent)).round()
    const total = amount.round()
    return { base, dpp: toDpp(treatment, base), ppn: total - base, total }
  }
  const base = amount.round()
  const ppn = of(base).times(percent).over(hundred).round()
  return { base, dpp: toDpp(treatment, base), ppn, total: base + ppn }
}

const of = (units: bigint) => Fraction.of(units.toString())

const hundred = of(100n)

const percents = {
  general: of(11n),
  luxury: of(12n),
  exempt: null,
  none: null,
}

const toDpp = (treatment: TaxTreatment, base: bigint) =>
  treatment === "general" ? of(base).times(of(11n)).over(of(12n)).round() : base
