import type { OverrideResult } from "../../../types/replenishment/overrides"
import { overrideDay } from "./override-day"
import type { OverrideKind } from "./override-kinds"

/**
 * What came of an override: the units that were asked for in its days beside
 * what had been forecast with it and without.
 *
 * @param base units by day without it, as they were forecast when it was made.
 * @param sold units that were asked for in these days.
 */
export function judgeOverride(
  kind: OverrideKind,
  value: number,
  base: readonly number[],
  sold: number
): OverrideResult {
  const without_override = base.reduce((sum, day) => sum + day, 0)
  const with_override = base.reduce((sum, day) => {
    return sum + overrideDay(day, kind, value)
  }, 0)
  const error = (forecast: number) =>
    sold > 0 ? Math.abs(forecast - sold) / sold : null
  return {
    sold,
    with_override,
    without_override,
    error_with: error(with_override),
    error_without: error(without_override),
  }
}
