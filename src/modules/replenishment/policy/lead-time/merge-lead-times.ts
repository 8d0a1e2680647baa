import type { LeadTimePoint } from "./lead-time-point"

/** Ascending days, each once; the weights of equal days are added. */
export function mergeLeadTimes(
  points: readonly LeadTimePoint[]
): LeadTimePoint[] {
  const weights = new Map<number, number>()
  for (const { days, weight } of points) {
    weights.set(days, (weights.get(days) ?? 0) + weight)
  }
  return [...weights]
    .map(([days, weight]) => ({ days, weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.days - b.days)
}
