/** Decimal places that exact quantities are reckoned with. */
export const UNIT_PLACES = 20

/**
 * An exact quantity as a whole number of 10⁻²⁰ units, for sums.
 *
 * @param decimal as `-12.5`.
 * @throws RangeError when it is no decimal, or has more than 20 places.
 */
export function scaleUnits(decimal: string): bigint {
  const [, sign, whole, digits = ""] =
    /^(-?)(\d+)(?:\.(\d{1,20}))?$/.exec(decimal) ?? []
  if (whole === undefined) {
    throw new RangeError(
      `"${decimal}" is no quantity: write a decimal of at most ` +
        `${UNIT_PLACES} places, as -12.5.`
    )
  }
  return BigInt(`${sign}${whole}${digits.padEnd(UNIT_PLACES, "0")}`)
}
