import { DateTime } from "luxon"
import type { LastAuditRuns } from "./read-last-audit-runs"

/** The hour, in the shop's zone, from which a day's whole audit is due. */
const wholeAuditHour = 2

export type AuditDue = {
  scope: "changed" | "all"
  /** UTC, ISO 8601; null: everything. */
  since: string | null
  until: string
}

/**
 * What the next run looks at: what changed since the last finished one, or
 * everything on the first run and once a night in the shop's zone.
 *
 * @param now UTC, ISO 8601.
 * @param graceSeconds how long an order must have been quiet.
 */
export function decideAuditScope(
  { until: last, all_until }: LastAuditRuns,
  {
    now,
    zone,
    graceSeconds,
  }: { now: string; zone: string; graceSeconds: number }
): AuditDue {
  const until = new Date(
    new Date(now).getTime() - graceSeconds * 1_000
  ).toISOString()
  if (!last || !all_until || isNightDue(all_until, until, zone)) {
    return { scope: "all", since: null, until }
  }
  return { scope: "changed", since: last, until }
}

/** By the ends of scopes, or a run at the very hour would be due again. */
function isNightDue(last: string, until: string, zone: string): boolean {
  const today = DateTime.fromISO(until, { zone }).startOf("day")
  const due = today.set({ hour: wholeAuditHour })
  const time = DateTime.fromISO(until)
  const mostRecent = time >= due ? due : due.minus({ days: 1 })
  return DateTime.fromISO(last) < mostRecent
}
