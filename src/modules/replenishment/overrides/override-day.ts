import type { OverrideKind } from "./override-kinds"

const DAYS_OF_WEEK = 7

/** A day's demand with an override: by a factor, or by units a week. */
export function overrideDay(
  base: number,
  kind: OverrideKind,
  value: number
): number {
  const changed = {
    multiply: base * value,
    add: base + value / DAYS_OF_WEEK,
    set: value / DAYS_OF_WEEK,
  }[kind]
  return Math.max(0, changed)
}
