import { dayIn } from "../format/day-in"

/** Lengths of periods that can be asked about, in days. */
export const scorecardDays = [30, 90, 365] as const

/** The last `days` days of the store's zone, today included. */
export const scorecardPeriod = (
  days: number,
  now: Date,
  zone: string
): { from: string; to: string } => {
  const to = dayIn(zone, now)
  const first = Date.parse(`${to}T00:00:00Z`) - (days - 1) * 86_400_000
  return { from: new Date(first).toISOString().slice(0, 10), to }
}
