import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { TaxTreatment } from "../../../modules/documents/tax/tax-treatment"

const treatments: Record<string, TaxTreatment> = {
  "0": "none",
  "11": "general",
  "12": "luxury",
}

/**
 * How Indonesia's tax treats what core taxed at some rates: 11 % is what
 * general goods come to, 12 % are luxury.
 *
 * @throws MedusaError NOT_ALLOWED for another rate.
 */
export function toTreatment(
  name: string,
  taxLines: { rate: BigNumberInput }[] | null
): TaxTreatment {
  const rate = (taxLines ?? [])
    .reduce((sum, line) => MathBN.add(sum, line.rate), MathBN.convert(0))
    .toFixed()
  if (!Object.hasOwn(treatments, rate)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `TAX_MISMATCH: ${name} is taxed at ${rate} %, and PPN knows 11 % ` +
        "(general goods) and 12 % (luxury). Correct the tax region's rates, " +
        'or set documents.invoice.moment to "manual".'
    )
  }
  return treatments[rate]
}
