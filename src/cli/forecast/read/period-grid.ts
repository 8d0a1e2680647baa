import type { Frequency } from "../../../../analytics/forecast"

const DAY_MS = 86_400_000

/** Numbers the periods of a frequency by their first day, and back. */
export type PeriodGrid = {
  /** Null for a day that begins no period. */
  numberOf: (day: string) => number | null
  firstDay: (number: number) => string
  /** What a period begins with, for a sentence. */
  describe: string
}

/**
 * @param anchor a day that begins a period: weeks begin on its weekday.
 */
export function periodGrid(frequency: Frequency, anchor: string): PeriodGrid {
  if (frequency === "month") {
    return {
      numberOf: (day) =>
        day.endsWith("-01")
          ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
          : null,
      firstDay: (number) =>
        new Date(Date.UTC(Math.floor(number / 12), number % 12, 1))
          .toISOString()
          .slice(0, 10),
      describe: "the first day of a month",
    }
  }
  const days = frequency === "week" ? 7 : 1
  const origin = Date.parse(anchor)
  return {
    numberOf: (day) => {
      const number = (Date.parse(day) - origin) / DAY_MS / days
      return Number.isInteger(number) ? number : null
    },
    firstDay: (number) =>
      new Date(origin + number * days * DAY_MS).toISOString().slice(0, 10),
    describe: `a whole number of weeks from ${anchor}, the file's first`,
  }
}
