import type { ReceivedSighting } from "../sighting"
import { compareText } from "../status/compare-text"
import { byReceipt } from "./by-receipt"

/**
 * A provider's status of the whole parcel counts only while no event bears
 * it. The same summary told again (poll after poll) is one event at the time
 * of its first telling, so that no attempt is counted twice.
 */
export function collapseSummaries<S extends ReceivedSighting>(
  summaries: S[],
  real: S[]
): S[][] {
  const borne = new Set(
    real.filter(({ occurred_at }) => occurred_at).map(({ status }) => status)
  )
  const told = summaries
    .filter(({ status }) => !borne.has(status))
    .sort(
      (a, b) =>
        compareText(a.occurred_at ?? "", b.occurred_at ?? "") || byReceipt(a, b)
    )
  return told.reduce<S[][]>((runs, summary) => {
    const run = runs.at(-1)
    if (run && run[0].status === summary.status) {
      run.push(summary)
    } else {
      runs.push([summary])
    }
    return runs
  }, [])
}
