import type { Breaker } from "./breaker"

const FAILURES = 5
const PAUSE_MS = 10 * 60_000

/**
 * The breaker after a call: five failures in a row, or a failed probe, pause
 * the account for 10 minutes; any answer closes it. A refusal (401, 404, 429)
 * is an answer. Calls that were under way when it opened change nothing.
 *
 * @param failed 5xx or time-out (15 s).
 */
export function tripBreaker(
  breaker: Breaker,
  failed: boolean,
  now: Date
): Breaker {
  if (breaker.state === "open") {
    return breaker
  }
  if (!failed) {
    return { state: "closed", until: null, failures: 0 }
  }
  const failures = breaker.failures + 1
  return breaker.state === "half_open" || failures >= FAILURES
    ? { state: "open", until: new Date(now.getTime() + PAUSE_MS), failures }
    : { state: "closed", until: null, failures }
}
