import { orderPaths } from "./order-paths"

/**
 * SELECT of the orders to which rows of `source.<name>` lead.
 *
 * @param rows SQL condition on the rows.
 */
export function ordersOf(name: string, rows: string): string {
  const { column, through, by } = pathOf(name)
  return through
    ? ordersOf(
        through,
        `deleted_at is null and "${by}" in (select "${column}" from source."${name}" where ${rows})`
      )
    : `select "${column}" as order_id from source."${name}" where ${rows}`
}

function pathOf(name: string) {
  const path = orderPaths.get(name)
  if (!path) {
    throw new Error(`Rows of ${name} lead to no order.`)
  }
  return path
}
