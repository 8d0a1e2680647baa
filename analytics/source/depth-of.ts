import { orderPaths } from "./order-paths"

/** Through how many datasets the rows of one lead to their order. */
export function depthOf(name: string): number {
  const through = orderPaths.get(name)?.through
  return through ? 1 + depthOf(through) : 0
}
