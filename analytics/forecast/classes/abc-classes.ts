export type AbcClass = "A" | "B" | "C"

const A_SHARE = 0.8
const B_SHARE = 0.95

/**
 * A earns the first 80 % of the value, B up to 95 %, C the rest and what
 * earns nothing. Ties in the order given.
 */
export function abcClasses(values: ArrayLike<number>): AbcClass[] {
  const order = Array.from(values, (_, at) => at).sort(
    (a, b) => values[b] - values[a] || a - b
  )
  const total = order.reduce((sum, at) => sum + Math.max(0, values[at]), 0)
  const classes = Array<AbcClass>(values.length).fill("C")
  let before = 0
  for (const at of order) {
    if (values[at] > 0) {
      classes[at] =
        before < A_SHARE * total ? "A" : before < B_SHARE * total ? "B" : "C"
      before += values[at]
    }
  }
  return classes
}
