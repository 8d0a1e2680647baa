import type { LineFacts } from "./order-facts"

const SCALE = 1_000_000

/**
 * Units of a line that may arrive in all:
 * ⌊(ordered − canceled) × (1 + tolerance)⌋. In integers, because 20 × 1.15 is
 * less than 23 for a computer.
 */
export function mostUnits({
  ordered,
  canceled,
  tolerance_percent,
}: LineFacts): number {
  const percent = BigInt(Math.round((100 + tolerance_percent) * SCALE))
  return Number((BigInt(ordered - canceled) * percent) / BigInt(100 * SCALE))
}
