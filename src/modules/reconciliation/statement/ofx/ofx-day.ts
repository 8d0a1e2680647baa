import { calendarDay } from "../reading/calendar-day"

/** The day of `20201231120000[-5:EST]`, in its bank's own zone. */
export function ofxDay(text: string | undefined): string | null {
  const [, year, month, day] = /^\s*(\d{4})(\d\d)(\d\d)/.exec(text ?? "") ?? []
  return year === undefined
    ? null
    : (calendarDay(Number(year), Number(month), Number(day))?.iso ?? null)
}
