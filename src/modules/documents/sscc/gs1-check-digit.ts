/**
 * The last digit of a GS1 number (SSCC, GTIN, GLN): weights 3 and 1 by turns
 * from the right, up to the next ten.
 *
 * @param digits all digits before it.
 */
export function gs1CheckDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce(
      (total, digit, place) => total + Number(digit) * (place % 2 ? 1 : 3),
      0
    )
  return (10 - (sum % 10)) % 10
}
