/** On which days a location or a courier works. */
export type WorkCalendar = {
  /** ISO weekdays, 1 = Monday. */
  workdays: number[]
  /** YYYY-MM-DD, off whatever the weekday. */
  holidays: string[]
}
