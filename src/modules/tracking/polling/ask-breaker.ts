import type { Breaker } from "./breaker"

/** As long as a poll's lease: a probe whose process died frees the way. */
const PROBE_MS = 120_000

/**
 * Whether a call may be made now. After the pause exactly one may: the
 * answer is the breaker to write back, and whoever writes it first probes.
 */
export function askBreaker(
  breaker: Breaker,
  now: Date
): { may_call: boolean; breaker: Breaker } {
  if (breaker.state === "closed") {
    return { may_call: true, breaker }
  }
  if (breaker.until && now < breaker.until) {
    return { may_call: false, breaker }
  }
  const until = new Date(now.getTime() + PROBE_MS)
  return { may_call: true, breaker: { ...breaker, state: "half_open", until } }
}
