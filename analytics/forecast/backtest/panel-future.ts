import type { Panel } from "../panel/panel"
import type { Future } from "./future"

/** The periods of a panel from `origin` on. */
export const panelFuture = (
  { quantity, stride }: Panel,
  origin: number,
  horizon: number
): Future => ({
  horizon,
  shares: Array<number>(horizon).fill(1),
  actuals: (item) =>
    quantity.subarray(item * stride + origin, item * stride + origin + horizon),
})
