import type { NumberReset } from "./number-placeholder"

/** The period in which a number is counted: `2026-11`, `2026` or `all`. */
export function numberPeriod(
  reset: NumberReset,
  day: { year: number; month: number }
): string {
  switch (reset) {
    case "none":
      return "all"
    case "year":
      return String(day.year)
    case "month":
      return `${day.year}-${String(day.month).padStart(2, "0")}`
  }
}
