import { dayIn } from "../format/day-in"

/** Whole weeks, so that a period and the one before it hold equal weekdays. */
export const periodWeeks = [4, 13, 52] as const

export type Period = { from: string; to: string }

/**
 * The last `weeks` whole weeks of seven days that end yesterday in the store's
 * zone (today is not over), and as many before them. Both ends are included.
 */
export const evaluationPeriod = (
  weeks: number,
  now: Date,
  zone: string
): { current: Period; previous: Period } => {
  const today = dayIn(zone, now)
  const day = (back: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000)
      .toISOString()
      .slice(0, 10)
  return {
    current: { from: day(weeks * 7), to: day(1) },
    previous: { from: day(weeks * 14), to: day(weeks * 7 + 1) },
  }
}
