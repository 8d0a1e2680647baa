import type { OrderPath } from "./order-path"
import { datasets } from "./datasets"

/** How the rows of each dataset lead to their order, where they do. */
export const orderPaths: ReadonlyMap<string, OrderPath> = new Map(
  datasets.flatMap(({ name, order }) => (order ? [[name, order]] : []))
)
