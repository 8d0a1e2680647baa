import { meanChanges } from "../fit/mean-changes"
import type { Panel } from "../panel/panel"
import type { Future } from "./future"
import type { Outcome } from "./score-item"

/** What came of an item, with the scales of what was known before. */
export function outcomeOf(
  { quantity, stride, periods, start, unitValue }: Panel,
  item: number,
  { horizon, actuals }: Future
): Outcome {
  const first = item * stride
  const known = quantity.subarray(first + start[item], first + periods)
  const { absolute, squared } = meanChanges(known)
  const last = Math.max(1, Math.round(horizon))
  const recent = known.subarray(Math.max(0, known.length - last))
  return {
    actuals: actuals(item),
    horizon,
    d1: absolute,
    d2: squared,
    unitValue: unitValue[item],
    weight: unitValue[item] * recent.reduce((sum, units) => sum + units, 0),
  }
}
