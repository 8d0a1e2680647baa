import { numberPlaceholder } from "./number-placeholder"

/**
 * Writes a document's number.
 *
 * @param day the day of issue in the store's zone; `month` counts from 1.
 */
export function formatNumber(
  pattern: string,
  day: { year: number; month: number },
  sequence: number
): string {
  return pattern.replace(
    numberPlaceholder,
    (_, name: string, width?: string) => {
      switch (name) {
        case "YYYY":
          return String(day.year)
        case "YY":
          return String(day.year).slice(-2)
        case "MM":
          return String(day.month).padStart(2, "0")
        case "RM":
          return romanMonths[day.month - 1]
        default:
          return String(sequence).padStart(Number(width ?? 1), "0")
      }
    }
  )
}

const romanMonths = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
]
