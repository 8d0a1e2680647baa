/**
 * Whole seconds between two times, counted as `date_diff` does, which takes
 * twenty times as long for times with a zone. Null where one is unknown.
 *
 * @param began SQL of a TIMESTAMP WITH TIME ZONE, as is `ended`.
 */
export const secondsBetween = (began: string, ended: string): string =>
  `(epoch_us(${ended}) // 1000000 - epoch_us(${began}) // 1000000)`
