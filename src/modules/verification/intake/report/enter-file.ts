import type { IntakeReport } from "../../../../types/intake"
import { orderKey } from "../order/order-key"
import type { ParsedOrderFile } from "../parse-order-file"
import { countRows } from "./count-rows"
import { countValues } from "./count-values"
import { findHeldOrders } from "./find-held-orders"

type FileReport = IntakeReport["files"][number]

/** What is known of an order before a file is taken in. */
export type KnownOrder = { content_hash: string }

/**
 * Compares the orders of a file with those that are known, and remembers
 * them for the next file.
 *
 * @param known by order key; the file's orders are added to it.
 */
export function enterFile(
  file: ParsedOrderFile,
  known: Map<string, KnownOrder>
): FileReport {
  const counts = { accepted: 0, updated: 0, unchanged: 0 }
  for (const order of file.orders) {
    const key = orderKey(order)
    const before = known.get(key)
    known.set(key, order)
    if (!before) {
      counts.accepted++
    } else if (before.content_hash === order.content_hash) {
      counts.unchanged++
    } else {
      counts.updated++
    }
  }
  return {
    name: file.name,
    sha256: file.sha256,
    rows: countRows(file),
    orders: {
      total: file.orders_total,
      ...counts,
      rejected: file.orders_total - file.orders.length,
      held: findHeldOrders(file.orders).reasons.length,
    },
    rejected_by_reason: countValues(file.rejects.map(({ code }) => code)),
  }
}
