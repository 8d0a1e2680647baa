import type { Backorder } from "./backorder"
import { sortBackorders } from "./sort-backorders"

export type BackorderPolicy = {
  /** Days for which a ship-complete order may keep what it gets; 0 is off. */
  hold_back_days: number
  /** Passes after which it keeps what it gets until it is whole. */
  max_passed_over: number
}

/** Where units come from while they are dealt out. */
export type UnitPool<Waiting extends Backorder> = {
  /** Units that it may take. */
  free: (one: Waiting) => number
  take: (one: Waiting, units: number) => void
  giveBack: (one: Waiting, units: number) => void
  /** Whether there are units that either might take. */
  share: (one: Waiting, other: Waiting) => boolean
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Deals units of one item out of a pool among those who wait for it. The
 * given back-orders stay as they are, the pool does not.
 *
 * @param at ISO 8601: when they are dealt out.
 * @returns them in the order given.
 */
export function dealUnits<Waiting extends Backorder>(
  backorders: Waiting[],
  pool: UnitPool<Waiting>,
  at: string,
  policy: BackorderPolicy
): Waiting[] {
  const after = backorders.map((backorder) => ({ ...backorder }))
  for (const one of after) {
    if (one.held_back > 0 && !keeps(one, at, policy)) {
      pool.giveBack(one, one.held_back)
      one.held_back = 0
    }
  }
  const passed: Waiting[] = []
  const overtaken = new Set<Waiting>()
  for (const one of sortBackorders(after)) {
    const free = pool.free(one)
    const taken = free > 0 ? take(one, free, at, policy) : 0
    if (taken > 0) {
      passed
        .filter((earlier) => pool.share(earlier, one))
        .forEach((earlier) => overtaken.add(earlier))
      pool.take(one, taken)
    } else if (free > 0 && one.filled < one.quantity) {
      passed.push(one)
    }
  }
  overtaken.forEach((one) => {
    one.passed_over += 1
  })
  return after
}

/** Gives one back-order what it may have; returns the units it took. */
function take(
  one: Backorder,
  free: number,
  at: string,
  policy: BackorderPolicy
): number {
  const lacks = one.quantity - one.filled - one.held_back
  if (!one.ship_complete) {
    const taken = Math.min(lacks, free)
    one.filled += taken
    return taken
  }
  if (free >= lacks) {
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
  one.held_back += free
  return free
}

/** Whether a ship-complete order keeps units before it is whole. */
const keeps = (one: Backorder, at: string, policy: BackorderPolicy) =>
  one.passed_over >= policy.max_passed_over ||
  (one.hold_back_until !== null &&
    Date.parse(at) < Date.parse(one.hold_back_until))
