import type { ForecastOverrideRow } from "../../../src/types/replenishment/overrides"

type Sums = {
  n: number
  /** How many were nearer than the forecast without them. */
  better: number
  /** Σ|forecast − sold| ÷ Σ sold. */
  error_with: number
  error_without: number
}

/** What overrides came to together; null where nothing can be said. */
export function overrideSums(
  rows: Pick<ForecastOverrideRow, "result">[]
): Sums | null {
  const results = rows.flatMap(({ result }) => (result ? [result] : []))
  const sold = results.reduce((sum, result) => sum + result.sold, 0)
  if (sold === 0) {
    return null
  }
  const miss = (name: "with_override" | "without_override") =>
    results.reduce((sum, one) => sum + Math.abs(one[name] - one.sold), 0)
  return {
    n: results.length,
    better: results.filter(
      (one) =>
        Math.abs(one.with_override - one.sold) <
        Math.abs(one.without_override - one.sold)
    ).length,
    error_with: miss("with_override") / sold,
    error_without: miss("without_override") / sold,
  }
}
