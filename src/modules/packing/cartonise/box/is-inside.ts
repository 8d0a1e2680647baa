/**
 * Whether the cuboid (x1, y1, z1, x2, y2, z2) at `at` lies inside one of
 * those from `from` to `to`; with `smaller` an equal one does not count.
 */
export function isInside(
  cuboids: Int32Array,
  at: number,
  others: Int32Array,
  from: number,
  to: number,
  smaller: boolean
): boolean {
  const x1 = cuboids[at]
  const y1 = cuboids[at + 1]
  const z1 = cuboids[at + 2]
  const x2 = cuboids[at + 3]
  const y2 = cuboids[at + 4]
  const z2 = cuboids[at + 5]
  for (let other = from; other < to; other += 6) {
    if (
      x1 >= others[other] &&
      y1 >= others[other + 1] &&
      z1 >= others[other + 2] &&
      x2 <= others[other + 3] &&
      y2 <= others[other + 4] &&
      z2 <= others[other + 5] &&
      !(
        smaller &&
        x1 === others[other] &&
        y1 === others[other + 1] &&
        z1 === others[other + 2] &&
        x2 === others[other + 3] &&
        y2 === others[other + 4] &&
        z2 === others[other + 5]
      )
    ) {
      return true
    }
  }
  return false
}
