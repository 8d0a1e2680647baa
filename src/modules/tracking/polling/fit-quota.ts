import { compareText } from "../status/compare-text"
import type { DuePoll } from "./due-poll"
import { pollPriority } from "./poll-priority"

/**
 * Which due polls the calls that are left today allow; the others are
 * `tracking_degraded` (design §4). Of equal priority the longest due is first.
 *
 * @param left calls; null: no quota.
 */
export function fitQuota<D extends DuePoll>(
  due: D[],
  left: number | null
): { polled: D[]; degraded: D[] } {
  const order = [...due].sort(
    (a, b) =>
      pollPriority(a.status) - pollPriority(b.status) ||
      a.next_poll_at.getTime() - b.next_poll_at.getTime() ||
      compareText(a.id, b.id)
  )
  const calls = Math.max(0, left ?? order.length)
  return { polled: order.slice(0, calls), degraded: order.slice(calls) }
}
