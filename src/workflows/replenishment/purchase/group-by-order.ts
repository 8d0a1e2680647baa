import type { WantedLine } from "./to-new-lines"

export type WantedOrderLine = WantedLine & {
  supplier_id: string
  location_id: string
}

export type WantedOrder = {
  supplier_id: string
  location_id: string
  lines: WantedLine[]
}

/** One order per supplier and location, in the order of their first line. */
export function groupByOrder(lines: WantedOrderLine[]): WantedOrder[] {
  const orders = new Map<string, WantedOrder>()
  for (const { supplier_id, location_id, ...line } of lines) {
    const key = `${supplier_id} ${location_id}`
    const order = orders.get(key) ?? { supplier_id, location_id, lines: [] }
    order.lines.push(line)
    orders.set(key, order)
  }
  return [...orders.values()]
}
