const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const lastDay = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : DAYS[month - 1]

/** A day, and whether its month had to be shortened for it. */
export type CalendarDay = { iso: string; is_moved: boolean }

/**
 * The day of a calendar. Banks that count 30 days a month write 30 February:
 * it becomes that month's last day.
 *
 * @returns null when it is no day at all.
 */
export function calendarDay(
  year: number,
  month: number,
  day: number
): CalendarDay | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) {
    return null
  }
  const last = lastDay(year, month)
  const two = (part: number) => String(part).padStart(2, "0")
  return {
    iso: `${year}-${two(month)}-${two(Math.min(day, last))}`,
    is_moved: day > last,
  }
}
