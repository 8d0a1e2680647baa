import type { OrderColumn } from "./order-columns"

/** Where the columns of a file stand. */
export type OrderFileHeader = {
  /** Fields that every row must have. */
  width: number
  index: Partial<Record<OrderColumn, number>>
}
