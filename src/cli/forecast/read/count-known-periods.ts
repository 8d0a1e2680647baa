/**
 * Periods of a file that have ended before a day.
 *
 * @param periods what the file holds.
 * @param firstDay of a period, by its number.
 * @throws Error for a day before the second or after the last of them: there
 *   nothing would be known.
 */
export function countKnownPeriods(
  periods: number,
  firstDay: (period: number) => string,
  asOf: string | undefined
): number {
  if (asOf === undefined) {
    return periods
  }
  let known = 0
  while (known <= periods && firstDay(known + 1) <= asOf) {
    known++
  }
  if (known < 1 || known > periods) {
    throw new Error(
      `--as-of ${asOf}: the series is known from ${firstDay(0)} to before ` +
        `${firstDay(periods)}. Name a day from ${firstDay(1)} to before ` +
        `${firstDay(periods + 1)}.`
    )
  }
  return known
}
