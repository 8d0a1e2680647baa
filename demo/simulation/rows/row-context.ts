import type { SimulatedOrder } from "../orders/simulated-order"
import type { StoreIds } from "../platform/store-ids"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

/** What every writer of rows needs for one order. */
export type RowContext = {
  order: SimulatedOrder
  store: StoreIds
  /** For the ids of rows that the simulation does not name itself. */
  random: Random
  reference: Date
  rows: TableRows
}
