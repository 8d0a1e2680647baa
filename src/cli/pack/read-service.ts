import path from "node:path"
import type { ServiceRate } from "../../modules/packing/cartonise/input/service-rate"
import { currencyExponent } from "../../money/currency-exponent"
import { limits } from "../../modules/packing/tables/limits"
import { readMoney } from "../../money/read-money"

/**
 * A courier's service from JSON; amounts are decimal texts in main units.
 *
 * @throws Error with the file and the field that is wrong.
 */
export function readService(bytes: Uint8Array, file: string): ServiceRate {
  const name = path.basename(file)
  const refuse = (field: string, problem: string): never => {
    throw new Error(`${name}: ${field}: ${problem}.`)
  }
  const fields = parseObject(bytes, name)
  const currency_code = String(fields.currency_code ?? "")
  try {
    currencyExponent(currency_code)
  } catch {
    refuse("currency_code", `"${currency_code}" is no ISO 4217 currency code`)
  }
  const whole = (field: string, least: number, otherwise?: number) => {
    const value = fields[field] ?? otherwise
    return Number.isInteger(value) &&
      Number(value) >= least &&
      Number(value) <= limits.weight_g
      ? Number(value)
      : refuse(
          field,
          `${JSON.stringify(value ?? null)} is no whole number from ${least}`
        )
  }
  const money = (field: string) => {
    const value = fields[field] ?? "0"
    return (
      readMoney(String(value), currency_code) ??
      refuse(field, `${JSON.stringify(value)} is no amount, as "9000"`)
    )
  }
  return {
    currency_code,
    divisor: whole("divisor", 1),
    step_g: whole("step_g", 1),
    tolerance_g: whole("tolerance_g", 0, 0),
    min_g: whole("min_g", 0, 0),
    per_step_minor: money("per_step"),
    per_parcel_minor: money("per_parcel"),
    ...(fields.max_colli != null && { max_colli: whole("max_colli", 1) }),
  }
}

function parseObject(bytes: Uint8Array, name: string): Record<string, unknown> {
  try {
    const value = JSON.parse(Buffer.from(bytes).toString())
    if (value && typeof value === "object" && !Array.isArray(value)) {
      return value
    }
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}.`)
  }
  throw new Error(`${name}: this is no JSON object.`)
}
