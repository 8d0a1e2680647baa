import type { Frequency } from "../panel/frequency"
import type { Horizon } from "../panel/horizon"
import type { Panel } from "../panel/panel"
import type { Future } from "./future"

/** What a panel holds from `origin` on, in the blocks of the horizon. */
export function futureOf(
  { quantity, stride }: Panel<Frequency>,
  origin: number,
  { blocks, shares, periods }: Horizon
): Future {
  return {
    horizon: blocks,
    shares,
    actuals: (item) => {
      const sums = new Float64Array(shares.length)
      periods.forEach(({ block }, at) => {
        sums[block] += quantity[item * stride + origin + at]
      })
      return sums
    },
  }
}
