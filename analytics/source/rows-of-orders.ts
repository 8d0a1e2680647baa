import { orderPaths } from "./order-paths"

export type WantedRows = {
  /** SELECT of the orders' ids. */
  orders: string
  /** Takes the rows too that lead to no order. */
  hasOrderless: boolean
  /** Datasets whose rows of these orders stand in `changed` already. */
  shadowed: ReadonlySet<string>
}

/** SQL condition for the rows of `source.<name>` that lead to certain orders. */
export function rowsOfOrders(name: string, wanted: WantedRows): string {
  const path = orderPaths.get(name)
  if (!path) {
    throw new Error(`Rows of ${name} lead to no order.`)
  }
  const { column, through, by } = path
  if (!through) {
    return `"${column}" in (${wanted.orders})`
  }
  const live = (table: string) =>
    `select "${by}" as leads from ${table} where deleted_at is null`
  const found = wanted.shadowed.has(`stg_${through}`)
    ? `"${column}" in (${live(`changed.main."stg_${through}"`)})`
    : `"${column}" in (${live(`source."${through}"`)} and ${rowsOfOrders(through, wanted)})`
  const isLast = !orderPaths.get(through)?.through
  return wanted.hasOrderless && isLast
    ? `(${found} or not exists (from (${live(`source."${through}"`)}) where leads = "${column}"))`
    : found
}
