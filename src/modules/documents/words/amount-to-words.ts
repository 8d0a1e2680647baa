import { numberToWords } from "./number-to-words"

/**
 * An amount of money in words: "lima juta satu rupiah", "twelve USD and
 * 50/100". Rupiah has a word of its own, other currencies their code.
 *
 * @param amount decimal of main units, as `5000001` or `12.50`.
 * @throws RangeError for an amount of 10^18 and more, SyntaxError for one
 *   that is no decimal.
 */
export function amountToWords(
  amount: string,
  currencyCode: string,
  language: "id" | "en"
): string {
  const [whole, digits = ""] = amount.replace(/^-/, "").split(".")
  const code = currencyCode.toUpperCase()
  const words = [
    amount.startsWith("-") ? "minus" : "",
    numberToWords(BigInt(whole), language),
    code === "IDR" ? "rupiah" : code,
  ]
  if (/[1-9]/.test(digits)) {
    words.push(
      language === "id" ? "dan" : "and",
      `${digits}/1${"0".repeat(digits.length)}`
    )
  }
  return words.filter(Boolean).join(" ")
}
