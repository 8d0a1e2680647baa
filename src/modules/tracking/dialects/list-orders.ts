import { statusTable } from "../status/status-table"
import type { Sighting } from "../sighting"
import { compareText } from "../status/compare-text"

/**
 * The place of each event in its payload's list, oldest first. Couriers list
 * in either direction: the dates show which, else the ranks of the statuses;
 * where neither does, nobody knows.
 *
 * @returns one place per event, null where unknown.
 */
export function listOrders(events: Sighting[]): (number | null)[] {
  const dated = events.filter(({ occurred_at }) => occurred_at)
  const direction = trend(dated, byTime) || trend(dated, byRank)
  if (!direction) {
    return events.map(() => null)
  }
  return events.map(({ occurred_at }, index) =>
    occurred_at ? (direction > 0 ? index : events.length - 1 - index) : null
  )
}

/** Above 0 when neighbours mostly rise, below when they mostly fall. */
const trend = (
  events: Sighting[],
  compare: (a: Sighting, b: Sighting) => number
): number =>
  events
    .slice(1)
    .reduce((sum, event, index) => sum + compare(event, events[index]), 0)

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
