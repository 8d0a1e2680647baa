import type { AnalyticsOptions } from "../options"

const schedules = { hourly: 2, nightly: 48, off: null }

/** True when a snapshot is older than two schedules, or the option says. */
export function isStale(
  published: { as_of: string } | null,
  options: Pick<AnalyticsOptions, "schedule" | "staleAfterHours">,
  now: Date
): boolean {
  const hours = options.staleAfterHours ?? schedules[options.schedule]
  if (!published || hours === null) {
    return false
  }
  const age = now.getTime() - new Date(published.as_of).getTime()
  return age > hours * 3_600_000
}
