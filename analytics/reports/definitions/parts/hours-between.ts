/**
 * Hours between two times, by whole seconds as `date_diff` counts them, which
 * for times with a zone takes a calendar and ten times as long.
 */
export const hoursBetween = (began: string, ended: string): string =>
  `(${secondsOf(ended)} - ${secondsOf(began)}) / 3600.0`

const secondsOf = (time: string) => `epoch_us(${time}) // 1000000`
