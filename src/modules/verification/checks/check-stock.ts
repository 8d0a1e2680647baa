import type { CheckOutcome } from "./check-outcome"
import type { StockFacts } from "./stock-facts"

/** Units of one inventory item that one line needs and has; whole units. */
export type StockNeed = {
  line_id: string
  title: string
  sku: string | null
  inventory_item_id: string
  /** Units still to be shipped. */
  required: number
  /** Units that are there and kept for the line. */
  reserved: number
  /** Units that wait in the queue of back-orders. */
  waiting: number
  /** Where its reservations are, waiting ones among them. */
  locations: string[]
}

type Short = { need: StockNeed; missing: number; waiting: number }

/**
 * Gate `stock`: is every unit that is still to be shipped reserved? One
 * finding per inventory item, so that arriving stock finds who waits for it.
 * Short after the order's units were given back is BACKORDERED. Where parts
 * may leave, units that wait in the queue do not hold the others.
 */
export function checkStock(facts: StockFacts): CheckOutcome {
  const short = new Map<string, Short>()
  for (const need of facts.deallocated_by.length ? [] : facts.needs) {
    const missing = need.required - need.reserved
    if (missing > 0) {
      const known = short.get(need.inventory_item_id)
      short.set(need.inventory_item_id, {
        need,
        missing: missing + (known?.missing ?? 0),
        waiting: need.waiting + (known?.waiting ?? 0),
      })
    }
  }
  return {
    check: "stock",
    input: facts,
    findings: [...short.values()].map(({ need, missing, waiting }) => ({
      code: facts.was_deallocated ? "BACKORDERED" : "OUT_OF_STOCK",
      subject: need.inventory_item_id,
      level: facts.may_leave_in_parts && waiting >= missing ? "warn" : "block",
      output: { missing, title: need.title, sku: need.sku },
    })),
  }
}
