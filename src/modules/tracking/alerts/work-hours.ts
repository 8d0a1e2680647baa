/**
 * Hours between two moments that count by the calendar of the account,
 * 0 where the second is not later.
 */
export type WorkHours = (from: Date, to: Date) => number
