import { currencyExponent } from "../../../../money/currency-exponent"
import type { FactType } from "../../../../types/rule-language"

/**
 * What is wrong with a value that a fact is compared with, as the end of a
 * sentence; null when nothing is.
 */
export function valueProblem(type: FactType, value: unknown): string | null {
  switch (type) {
    case "money":
      return moneyProblem(value)
    case "number":
      return Number.isFinite(value) ? null : "must be a number."
    case "flag":
      return typeof value === "boolean" ? null : "must be true or false."
    default:
      return typeof value === "string" && value
        ? null
        : "must be a text that is not empty."
  }
}

function moneyProblem(value: unknown): string | null {
  const shape =
    'must be money: { "amount": "5000.00", "currency": "GBP" }, the amount a decimal in quotes.'
  if (typeof value !== "object" || value === null) {
    return shape
  }
  const { amount, currency, ...rest } = value as Record<string, unknown>
  const decimal =
    typeof amount === "string" ? /^-?\d{1,15}(?:\.(\d+))?$/.exec(amount) : null
  if (!decimal || typeof currency !== "string" || Object.keys(rest).length) {
    return shape
  }
  const exponent = exponentOf(currency)
  if (exponent === null) {
    return `has a currency "${currency}" that ISO 4217 does not list.`
  }
  return (decimal[1]?.length ?? 0) > exponent
    ? `has more than the ${exponent} decimals of ${currency}.`
    : null
}

function exponentOf(currency: string): number | null {
  try {
    return currencyExponent(currency)
  } catch (error) {
    if (error instanceof RangeError) {
      return null
    }
    throw error
  }
}
