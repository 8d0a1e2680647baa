import { type DateFormat, type Period, readDate } from "./read-date"

/** Reads `01/10/2026 - 31/10/2026`; null for anything else. */
export function readPeriod(
  text: string | undefined,
  format: DateFormat
): Period | null {
  const days = (text ?? "")
    .split(/\s+(?:-|–|to|until|s\/d|sd|s\.d\.|sampai)\s+/i)
    .map((day) => readDate(day, format, null))
  const [from, to] = days
  return days.length === 2 ? toPeriod(from, to) : null
}

/** The period of its two ends; null when one is missing or they are turned. */
export const toPeriod = (
  from: string | null,
  to: string | null
): Period | null => (from && to && from <= to ? { from, to } : null)
