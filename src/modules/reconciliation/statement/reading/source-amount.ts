const DECIMAL = /^([+-]?)(\d*)(?:[.,](\d*))?$/

/**
 * Reads an amount as bank formats write it: a point or a comma before the
 * decimals, no thousands.
 *
 * @param decimals of the currency's minor unit; zeros beyond them are fine.
 * @returns minor units; null when it is no amount or does not fit them.
 */
export function sourceAmount(text: string, decimals: number): bigint | null {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(text.trim()) ?? []
  if (sign === undefined || whole + fraction === "") {
    return null
  }
  const kept = fraction.slice(0, decimals).padEnd(decimals, "0")
  if (/[^0]/.test(fraction.slice(decimals))) {
    return null
  }
  const minor = BigInt(whole + kept || "0")
  return sign === "-" ? -minor : minor
}
