import { orderPaths } from "./order-paths"

/**
 * SQL condition for the rows of `source.<name>` that lead to certain orders.
 *
 * @param orders SELECT of their ids.
 * @param hasOrderless takes the rows too that lead to no order.
 */
export function rowsOfOrders(
  name: string,
  orders: string,
  hasOrderless = false
): string {
  const path = orderPaths.get(name)
  if (!path) {
    throw new Error(`Rows of ${name} lead to no order.`)
  }
  const { column, through, by } = path
  if (!through) {
    return `"${column}" in (${orders})`
  }
  const leading = rowsOfOrders(through, orders, hasOrderless)
  const live = `select "${by}" as leads from source."${through}" where deleted_at is null`
  const found = `"${column}" in (${live} and ${leading})`
  return hasOrderless
    ? `(${found} or not exists (from (${live}) where leads = "${column}"))`
    : found
}
