/** A time of a row, as drivers and Query give it. */
export const toDate = (time: Date | string | null): Date | null =>
  time === null ? null : new Date(time)
