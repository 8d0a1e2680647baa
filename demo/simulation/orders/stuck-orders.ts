/** Days before the reference date in which they were placed. */
const oldest = 10
const newest = 4

const most = 4

/**
 * Numbers of a few recent orders whose parcels nobody scans any more after
 * the first hub: they are late or do not move.
 *
 * @param days of the history, oldest first, with the count of their orders.
 */
export function stuckOrders(
  days: readonly { age: number; orders: number }[]
): Set<number> {
  let displayId = 0
  const placed = days.flatMap(({ age, orders }) =>
    Array.from({ length: orders }, () => ({ age, displayId: ++displayId }))
  )
  const inTime = placed.filter(({ age }) => age <= oldest && age >= newest)
  const step = Math.max(1, inTime.length / most)
  const picked = Array.from({ length: Math.min(most, inTime.length) })
  return new Set(
    picked.map((_, index) => inTime[Math.floor(index * step)].displayId)
  )
}
