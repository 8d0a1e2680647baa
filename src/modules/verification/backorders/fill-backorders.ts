import type { Backorder } from "./backorder"
import { sortBackorders } from "./sort-backorders"

export type BackorderPolicy = {
  /** Days for which a ship-complete order may keep what it gets; 0 is off. */
  hold_back_days: number
  /** Passes after which it keeps what it gets until it is whole. */
  max_passed_over: number
}

export type BackorderFill = {
  /** In the order given. */
  backorders: Backorder[]
  /** Units that nobody took. */
  free: number
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Deals out units of one item among those who wait for it. Pure: the given
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
  const after = backorders.map((backorder) => ({ ...backorder }))
  let pool = units
  for (const one of after) {
    if (one.held_back > 0 && !keeps(one, at, policy)) {
      pool += one.held_back
      one.held_back = 0
    }
  }
  const passed: Backorder[] = []
  const overtaken = new Set<Backorder>()
  for (const one of sortBackorders(after)) {
    if (pool === 0) {
      break
    }
    const taken = take(one, pool, at, policy)
    if (taken > 0) {
      passed.forEach((earlier) => overtaken.add(earlier))
      pool -= taken
    } else if (one.filled < one.quantity) {
      passed.push(one)
    }
  }
  overtaken.forEach((one) => {
    one.passed_over += 1
  })
  return { backorders: after, free: pool }
}

/** Gives one back-order what it may have; returns the units it took. */
function take(
  one: Backorder,
  pool: number,
  at: string,
  policy: BackorderPolicy
): number {
  const lacks = one.quantity - one.filled - one.held_back
  if (!one.ship_complete) {
    const taken = Math.min(lacks, pool)
    one.filled += taken
    return taken
  }
  if (pool >= lacks) {
    one.filled = one.quantity
    one.held_back = 0
    return lacks
  }
  if (policy.hold_back_days > 0 && one.hold_back_until === null) {
    one.hold_back_until = new Date(
      Date.parse(at) + policy.hold_back_days * DAY
    ).toISOString()
  }
  if (!keeps(one, at, policy)) {
    return 0
  }
  one.held_back += pool
  return pool
}

/** Whether a ship-complete order keeps units before it is whole. */
const keeps = (one: Backorder, at: string, policy: BackorderPolicy) =>
  one.passed_over >= policy.max_passed_over ||
  (one.hold_back_until !== null &&
    Date.parse(at) < Date.parse(one.hold_back_until))
