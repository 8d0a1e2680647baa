import type { AmountFormat } from "./amount-format"

const shapes = {
  plain: /^(\d+)(?:\.(\d+))?$/,
  comma: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
  dot: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  minor: /^(\d+)$/,
}

/** No amount is longer, with its symbols and spaces. */
const LONGEST_TEXT = 100

/** More would not fit the database's bigint. */
const MOST_DIGITS = 18

/**
 * Reads an amount as it stands in a file: with a sign before or behind it, in
 * parentheses, or with the currency's symbol.
 *
 * @returns minor units of ISO 4217; null when it is no amount in this style,
 *   or is finer than the currency.
 */
export function parseAmount(
  text: string,
  { style, exponent, wire_exponent, symbols }: AmountFormat
): bigint | null {
  if (text.length > LONGEST_TEXT) {
    return null
  }
  const { isNegative, figure } = takeSign(text, symbols)
  const [, whole, decimals = ""] = shapes[style].exec(figure) ?? []
  if (whole === undefined) {
    return null
  }
  const digits = whole.replace(/[.,]/g, "")
  const minor =
    style === "minor"
      ? shift(BigInt(digits), exponent - wire_exponent)
      : withDecimals(digits, decimals, exponent)
  if (minor === null || minor.toString().length > MOST_DIGITS) {
    return null
  }
  return isNegative ? -minor : minor
}

/** Three decimals that a currency does not have may be thousands. */
function withDecimals(
  digits: string,
  decimals: string,
  exponent: number
): bigint | null {
  const surplus = decimals.slice(exponent)
  const isFiner = /[^0]/.test(surplus) || (surplus && decimals.length === 3)
  return isFiner
    ? null
    : BigInt(digits + decimals.slice(0, exponent).padEnd(exponent, "0"))
}

function shift(minor: bigint, by: number): bigint | null {
  if (by >= 0) {
    return minor * 10n ** BigInt(by)
  }
  const unit = 10n ** BigInt(-by)
  return minor % unit === 0n ? minor / unit : null
}

function takeSign(text: string, symbols: readonly string[]) {
  const bare = withoutSymbols(text.replace(/\u2212/g, "-").trim(), symbols)
  const inside = /^\((.*)\)$/s.exec(bare)
  const [, before, figure, behind] = /^([+-]?)(.*?)([+-]?)$/s.exec(
    withoutSymbols(inside ? inside[1] : bare, symbols)
  ) as string[]
  const isTwice = (inside !== null || before !== "") && behind !== ""
  return {
    isNegative: inside !== null || before === "-" || behind === "-",
    figure: isTwice ? "" : withoutSymbols(figure.trim(), symbols),
  }
}

function withoutSymbols(text: string, symbols: readonly string[]): string {
  const lower = text.toLowerCase()
  for (const symbol of symbols) {
    const sought = symbol.toLowerCase()
    if (sought && lower.startsWith(sought)) {
      return text.slice(symbol.length).replace(/^[\s.]+/, "")
    }
    if (sought && lower.endsWith(sought)) {
      return text.slice(0, -symbol.length).trim()
    }
  }
  return text
}
