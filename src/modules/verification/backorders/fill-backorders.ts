import type { Backorder } from "./backorder"
import { type BackorderPolicy, dealUnits } from "./deal-units"

export type BackorderFill = {
  /** In the order given. */
  backorders: Backorder[]
  /** Units that nobody took. */
  free: number
}

/**
 * Deals out units of one item that all who wait may take. Pure: the given
 * back-orders stay as they are.
 *
 * @param units what is free now, with what has just arrived.
 * @param at ISO 8601: when they are dealt out.
 */
export function fillBackorders(
  backorders: Backorder[],
  units: number,
  at: string,
  policy: BackorderPolicy
): BackorderFill {
  let free = units
  const pool = {
    free: () => free,
    take: (_: Backorder, taken: number) => {
      free -= taken
    },
    giveBack: (_: Backorder, returned: number) => {
      free += returned
    },
    share: () => true,
  }
  const after = dealUnits(backorders, pool, at, policy)
  return { backorders: after, free }
}
