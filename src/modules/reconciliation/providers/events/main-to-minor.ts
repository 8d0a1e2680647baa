import { readMoney } from "../../../../money/read-money"

/**
 * Main units, as a number or a text, in minor units without sign.
 *
 * @returns null for what is no amount of the currency.
 */
export function mainToMinor(
  amount: number | string | null | undefined,
  currency: string | null
): bigint | null {
  try {
    return readMoney(String(amount ?? "").replace(/^-/, ""), currency ?? "")
  } catch {
    return null
  }
}
