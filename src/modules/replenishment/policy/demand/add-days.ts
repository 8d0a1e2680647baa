import { dayNumber } from "./day-number"

const DAY = 86_400_000

/** The calendar date (ISO) so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10)
