/** The days on which hours count, see `workHoursOf`. */
export type WorkCalendar = {
  /** ISO weekdays, 1 = Monday. */
  workdays: number[]
  /** YYYY-MM-DD, off whatever the weekday. */
  holidays: string[]
  /** IANA. */
  zone: string
}
