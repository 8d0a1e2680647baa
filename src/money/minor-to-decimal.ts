/** Writes minor units of so many decimals: `-5n` of 2 is `"-0.05"`. */
export function minorToDecimal(minor: bigint, exponent: number): string {
  const digits = (minor < 0n ? -minor : minor)
    .toString()
    .padStart(exponent + 1, "0")
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${minor < 0n ? "-" : ""}${whole}${exponent ? `.${fraction}` : ""}`
}
