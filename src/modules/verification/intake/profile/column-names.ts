import { type OrderColumn, orderColumns } from "../file/order-columns"

const known: ReadonlySet<string> = new Set(orderColumns)

const isOurs = (name: string): name is OrderColumn => known.has(name)

/**
 * Reads a profile's `columns`: our name to the channel's heading
 * (`{ "sku": "StockCode" }`), or the other way round when no key is one of
 * our names.
 *
 * @returns the channel's heading by our name, or a sentence about the entry
 *   that names no column.
 */
export function columnNames(
  columns: Record<string, string>
): Partial<Record<OrderColumn, string>> | string {
  const entries = Object.entries(columns)
  const isTurned =
    entries.length > 0 &&
    !entries.some(([key]) => isOurs(key)) &&
    entries.every(([, value]) => isOurs(value))
  const names: Partial<Record<OrderColumn, string>> = {}
  for (const entry of entries) {
    const [ours, theirs] = isTurned ? [entry[1], entry[0]] : entry
    if (!isOurs(ours)) {
      return `"${ours}" is no column. Known: ${orderColumns.join(", ")}.`
    }
    if (names[ours] !== undefined) {
      return `${ours} is named twice ("${names[ours]}", "${theirs}").`
    }
    names[ours] = theirs
  }
  return names
}
