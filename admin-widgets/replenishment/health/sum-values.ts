import type { Format } from "../../../src/format/create-format"
import type { Translate } from "../../../src/format/translate"
import type { HealthRow } from "./health-row"

type Column = "value" | "excess_value"

/** What rows are worth, one sum per currency, and how many have no cost. */
export function sumValues(
  rows: HealthRow[],
  column: Column,
  t: Translate,
  format: Format
): string {
  const sums = new Map<string, bigint>()
  let unknown = 0
  for (const row of rows) {
    const value = row[column]
    if (value === null || row.currency_code === null) {
      unknown += column === "value" || row.excess_units ? 1 : 0
    } else {
      sums.set(row.currency_code, (sums.get(row.currency_code) ?? 0n) + value)
    }
  }
  const texts = [...sums].map(([currency_code, sum]) =>
    format.money({ amount_minor: String(sum), currency_code })
  )
  return (
    [
      ...texts,
      ...(unknown ? [t("reorder.withoutCost", { count: unknown })] : []),
    ].join(" · ") || t("none")
  )
}
