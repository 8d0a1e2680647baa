import type { LeadTimes } from "../../../../analytics/forecast/lead-time/lead-times"
import { readRows } from "../../match/read-rows"

const LONGEST_DAYS = 3_650

/**
 * Reads `item_id,days`; an empty id speaks for every item without own rows.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readLeadTimes(bytes: Uint8Array, file: string): LeadTimes {
  const all: number[] = []
  const items = new Map<string, number[]>()
  readRows(bytes, file, ["item_id", "days"], (row) => {
    const days = row.needed("days", 0, LONGEST_DAYS)
    const item = row.text("item_id")
    if (item) {
      items.set(item, [...(items.get(item) ?? []), days])
    } else {
      all.push(days)
    }
  })
  if (all.length === 0 && items.size === 0) {
    throw new Error(`${file}: there is no row below the header.`)
  }
  return { all, items }
}
