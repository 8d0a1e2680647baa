import { Fraction } from "../../../money/fraction"
import { payableDigits } from "../../../money/payable-digits"
import { computePpn } from "./compute-ppn"
import { DocumentRefusal } from "./document-refusal"
import { isTaxed, type TaxTreatment, taxTreatments } from "./tax-treatment"

export type TaxedAmount = {
  /** Where it stands, for a refusal: `line KRS-01`. */
  name: string
  /** Decimal of main units, after discount. */
  amount: Fraction
  tax: TaxTreatment
}

export type InvoiceSums = {
  currency_code: string
  prices_include_tax: boolean
  /** Whether the seller is registered for PPN (*pengusaha kena pajak*). */
  pkp: boolean
  amounts: TaxedAmount[]
  /** The tax that the order charged; absent where nothing is compared. */
  charged_tax?: string | null
}

/** Decimals of main units at the currency's payable digits. */
export type InvoiceTotals = {
  base: string
  dpp: string
  ppn: string
  /** What the order charged above or below our tax: one unit at most. */
  rounding: string
  total: string
}

/**
 * Sums an invoice: PPN is counted once per treatment, not line by line, so
 * that rounding does not add up.
 *
 * @throws DocumentRefusal TAX_MISMATCH when the order charged a tax that is
 *   more than one payable unit off, NOT_PKP_BUT_TAXED when a seller without
 *   PKP sells with tax.
 */
export function sumInvoice(sums: InvoiceSums): InvoiceTotals {
  refuseTaxWithoutPkp(sums)
  const digits = payableDigits(sums.currency_code.toUpperCase())
  const scale = Fraction.of(`1${"0".repeat(digits)}`)
  const parts = taxTreatments.map((treatment) =>
    computePpn(
      treatment,
      sums.prices_include_tax,
      sums.amounts
        .filter(({ tax }) => tax === treatment)
        .reduce((sum, { amount }) => sum.plus(amount), Fraction.of("0"))
        .times(scale)
    )
  )
  const add = (part: "base" | "dpp" | "ppn" | "total") =>
    parts.reduce((sum, amounts) => sum + amounts[part], 0n)
  const write = (units: bigint) =>
    Fraction.of(units.toString()).over(scale).toFixed(digits)
  const rounding = findRounding(sums, add("ppn"), scale, write)
  return {
    base: write(add("base")),
    dpp: write(add("dpp")),
    ppn: write(add("ppn")),
    rounding: write(rounding),
    total: write(add("total") + rounding),
  }
}

function refuseTaxWithoutPkp({ pkp, amounts, charged_tax }: InvoiceSums) {
  if (pkp) {
    return
  }
  const taxed = amounts.find(({ tax }) => isTaxed(tax))
  if (taxed || Fraction.of(charged_tax ?? "0").isMoreThan(Fraction.of("0"))) {
    throw new DocumentRefusal(
      "NOT_PKP_BUT_TAXED",
      "the seller is no PKP and may not charge PPN, but " +
        (taxed
          ? `${taxed.name} is taxed as ${taxed.tax}. `
          : `the order charged ${charged_tax} of tax. `) +
        "Set documents.seller.pkp, or take the tax off."
    )
  }
}

/** Tax that is inside a price is part of the total already. */
function findRounding(
  { charged_tax, prices_include_tax }: InvoiceSums,
  ppn: bigint,
  scale: Fraction,
  write: (units: bigint) => string
): bigint {
  if (charged_tax === undefined || charged_tax === null) {
    return 0n
  }
  const charged = Fraction.of(charged_tax).times(scale).round()
  const off = charged - ppn
  if (off > 1n || off < -1n) {
    throw new DocumentRefusal(
      "TAX_MISMATCH",
      `the order charged ${write(charged)} of tax, its lines give ` +
        `${write(ppn)}. Correct the tax rates or the lines' treatment.`
    )
  }
  return prices_include_tax ? 0n : off
}
