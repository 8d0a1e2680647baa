/** When a calendar supplier takes orders. */
export type OrderCalendar = {
  /** ISO weekdays, 1 is Monday. */
  order_days: number[]
  /** ISO days on which it takes none. */
  holidays: string[]
}
