import { tryService } from "../../../src/api/admin/order-cycle/replenishment/planning/try-service"
import { learnLeadTime } from "../../../src/modules/replenishment/policy/lead-time/learn-lead-time"
import { suggestionInputs } from "../../../src/modules/replenishment/policy/__tests__/suggestion-inputs"

const ANSWERS = 1_000
const TARGET_MS = 5

/** Weekly means from a slow item to one of thousands of units. */
const WEEKLY = [0.3, 2, 21, 150, 2_500]

/**
 * How long an answer takes to "what if it should run out less often?", over
 * lead times as a supplier's forty deliveries teach them.
 */
export function measureWhatIf(): Record<string, unknown>[] {
  const receipts = Array.from({ length: 40 }, (_, at) => ({
    days: 7 + ((at * 7) % 23),
    quantity: 1 + (at % 9),
  }))
  const lead_times = learnLeadTime(14, receipts, []).points
  const times = WEEKLY.flatMap((mean) => {
    const outlook = suggestionInputs.outlook && {
      ...suggestionInputs.outlook,
      means: Array<number>(26).fill(mean),
      s2: mean * 2,
    }
    return Array.from({ length: ANSWERS / WEEKLY.length }, (_, at) => {
      const begun = performance.now()
      tryService(
        { ...suggestionInputs, outlook, lead_times },
        0.8 + (0.19 * at) / ANSWERS
      )
      return performance.now() - begun
    })
  }).sort((one, other) => one - other)
  const p95 = times[Math.floor(times.length * 0.95)]
  return [
    {
      what: "what-if of the service target",
      lead_times: lead_times.length,
      answers: times.length,
      p50_ms: Number(times[times.length >> 1].toFixed(3)),
      p95_ms: Number(p95.toFixed(3)),
      target_ms: TARGET_MS,
      met: p95 <= TARGET_MS,
    },
  ]
}
