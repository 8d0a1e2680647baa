import type { Report } from "../../../src/types/report"
import { readMoney } from "../../../src/money/read-money"

/** One item at one location, as `stock-health` answers it. */
export type HealthRow = {
  sku: string | null
  title: string | null
  location: string | null
  status: string
  abc: string | null
  xyz: string | null
  on_hand: number
  cover_days: number | null
  excess_units: number | null
  days_idle: number | null
  /** Minor units; null: no cost is known. */
  value: bigint | null
  excess_value: bigint | null
  currency_code: string | null
}

type Value = string | number | null | undefined

/** The report's rows with their money exact. */
export const toHealthRows = (rows: Report["rows"]): HealthRow[] =>
  rows.map((row) => ({
    sku: textOf(row.sku),
    title: textOf(row.title),
    location: textOf(row.location),
    status: String(row.status),
    abc: textOf(row.abc),
    xyz: textOf(row.xyz),
    on_hand: Number(row.on_hand ?? 0),
    cover_days: numberOf(row.cover_days),
    excess_units: numberOf(row.excess_units),
    days_idle: numberOf(row.days_idle),
    value: moneyOf(row.value_major, row.currency_code),
    excess_value: moneyOf(row.excess_value_major, row.currency_code),
    currency_code: textOf(row.currency_code),
  }))

const textOf = (value: Value) => (value == null ? null : String(value))

const numberOf = (value: Value) => (value == null ? null : Number(value))

const moneyOf = (value: Value, currency: Value) =>
  value == null || currency == null
    ? null
    : readMoney(String(value), String(currency))
