import type { AnalyticsOptions } from "../options"

const schedules = { hourly: 2, nightly: 48, off: null }

/**
 * True when the shop was last read longer ago than two schedules, or than the
 * option says. Rows that a later run found unchanged are as good as new.
 */
export function isStale(
  read: { publishedAt: Date | null; unchangedAt: Date | null },
  options: Pick<AnalyticsOptions, "schedule" | "staleAfterHours">,
  now: Date
): boolean {
  const hours = options.staleAfterHours ?? schedules[options.schedule]
  if (!read.publishedAt || hours === null) {
    return false
  }
  const readAt = Math.max(
    read.publishedAt.getTime(),
    read.unchangedAt?.getTime() ?? 0
  )
  return now.getTime() - readAt > hours * 3_600_000
}
