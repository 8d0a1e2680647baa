import type { CsvProfile } from "./csv-profile"
import { type Period, readDate } from "./read-date"

/** Reads `01/10/2026 - 31/10/2026`; null for anything else. */
export function readPeriod(
  text: string | undefined,
  order: CsvProfile["dates"]
): Period | null {
  const days = (text ?? "")
    .split(/\s+(?:-|–|to|s\/d)\s+/)
    .map((day) => readDate(day, order, null))
  const [from, to] = days
  return days.length === 2 && from && to && from <= to ? { from, to } : null
}
