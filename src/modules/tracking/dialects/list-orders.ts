import { statusTable } from "../status/status-table"
import type { Sighting } from "../sighting"
import { compareText } from "../status/compare-text"

/**
 * The place of each event in its payload's list, oldest first. Couriers list
 * in either direction: the dates show which, else the ranks of the statuses;
 * where neither does, or the list runs both ways, nobody knows.
 *
 * @returns one place per event, null where unknown.
 */
export function listOrders(events: Sighting[]): (number | null)[] {
  const dated = events.filter(({ occurred_at }) => occurred_at)
  const byDates = trend(dated, byTime)
  const direction = byDates === "level" ? trend(dated, byRank) : byDates
  return events.map(({ occurred_at }, index) => {
    if (!occurred_at || direction === "level" || direction === "mixed") {
      return null
    }
    return direction === "rising" ? index : events.length - 1 - index
  })
}

/** How neighbours compare. */
function trend(
  events: Sighting[],
  compare: (a: Sighting, b: Sighting) => number
): "rising" | "falling" | "mixed" | "level" {
  const signs = events
    .slice(1)
    .map((event, index) => compare(event, events[index]))
  const rises = signs.some((sign) => sign > 0)
  const falls = signs.some((sign) => sign < 0)
  if (rises && falls) {
    return "mixed"
  }
  return rises ? "rising" : falls ? "falling" : "level"
}

/** A date alone says nothing about the order inside its day. */
function byTime(a: Sighting, b: Sighting): number {
  const [one, other] = [a.occurred_at ?? "", b.occurred_at ?? ""]
  const isDateOnly = a.precision === "day" || b.precision === "day"
  return isDateOnly && isSameDay(one, other) ? 0 : compareText(one, other)
}

const isSameDay = (a: string, b: string) =>
  Math.abs(Date.parse(a) - Date.parse(b)) < 24 * 60 * 60 * 1000

const byRank = (a: Sighting, b: Sighting): number =>
  Math.sign(rankOf(a) - rankOf(b))

const rankOf = ({ status }: Sighting) =>
  status ? statusTable[status].rank : statusTable.unknown.rank
