import type { ForecastOverride } from "./forecast-override"

/**
 * Applies overrides of one item one after another; demand stays at 0 or more.
 *
 * @returns null when there is none.
 */
export function applyOverrides(
  means: readonly number[],
  overrides: readonly ForecastOverride[] | undefined
): number[] | null {
  if (!overrides?.length) {
    return null
  }
  const adjusted = [...means]
  for (const { from, to, kind, value } of overrides) {
    const end = Math.min(to + 1, adjusted.length)
    for (let t = Math.max(0, from); t < end; t++) {
      const next =
        kind === "multiply"
          ? adjusted[t] * value
          : kind === "add"
            ? adjusted[t] + value
            : value
      adjusted[t] = Math.max(0, next)
    }
  }
  return adjusted
}
