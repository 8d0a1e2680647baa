/** An override of one item and location, by store-local days. */
export type DayOverride = {
  inventory_item_id: string
  /** Null: at each location. */
  location_id: string | null
  /** Days from the first that is forecast on: 0 is that; both are meant. */
  from_day: number
  to_day: number
  kind: "multiply" | "add" | "set"
  /** A factor, or units in 7 days. */
  value: number
  reason: string
}

const DAYS = 7

/**
 * Applies overrides to blocks of 7 days, one after another. Of a block that an
 * override covers in part, that part of its days changes; demand stays at 0 or
 * more.
 *
 * @returns the means, and per block the reason of the last override that
 *   changed it; null: none did.
 */
export function overrideMeans(
  means: readonly number[],
  overrides: readonly DayOverride[]
): { means: number[]; reasons: (string | null)[] } {
  const adjusted = [...means]
  const reasons = means.map((): string | null => null)
  for (const { from_day, to_day, kind, value, reason } of overrides) {
    adjusted.forEach((mean, block) => {
      const first = Math.max(from_day, block * DAYS)
      const last = Math.min(to_day, block * DAYS + DAYS - 1)
      const part = Math.max(0, last - first + 1) / DAYS
      if (part > 0) {
        const whole =
          kind === "multiply"
            ? mean * value
            : kind === "add"
              ? mean + value
              : value
        adjusted[block] = Math.max(0, mean + part * (whole - mean))
        reasons[block] = reason
      }
    })
  }
  return { means: adjusted, reasons }
}
