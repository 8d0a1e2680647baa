import type { TodayLine } from "../../../../types/order-desk"
import type { LineRow } from "./line-statement"

/** The rows of a line's statement as one line, largest part first. */
export function toTodayLine(key: TodayLine["key"], rows: LineRow[]): TodayLine {
  const total = rows.find((row) => !row.part && !row.currency_code)
  return {
    key,
    count: Number(total?.count ?? 0),
    oldest_at: total?.oldest_at?.toISOString() ?? null,
    breakdown: rows
      .flatMap(({ part, count }) =>
        part ? [{ key: part, count: Number(count) }] : []
      )
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    amounts: rows
      .flatMap(({ currency_code, amount_minor }) =>
        currency_code
          ? [{ currency_code, amount_minor: amount_minor ?? "0" }]
          : []
      )
      .sort((a, b) => (a.currency_code < b.currency_code ? -1 : 1)),
  }
}
