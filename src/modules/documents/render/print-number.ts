/**
 * A decimal as people read it: `1.250.000` or `12,50` in Indonesian,
 * `1,250,000` and `12.50` in English. Decimals of nothing but zeros are left
 * out where the currency has none to pay with.
 *
 * @param digits decimals that the currency is paid in.
 */
export function printNumber(
  decimal: string,
  digits: number,
  language: "id" | "en"
): string {
  const [thousands, point] = language === "id" ? [".", ","] : [",", "."]
  const [whole, rest = ""] = decimal.split(".")
  const trimmed = rest.replace(/0+$/, "")
  const decimals =
    trimmed.length > digits ? trimmed : trimmed.padEnd(digits, "0")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return decimals ? `${grouped}${point}${decimals}` : grouped
}
