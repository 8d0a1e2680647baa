import type { ReceivedSighting } from "../sighting"
import { compareText } from "../status/compare-text"
import { byReceipt } from "./by-receipt"
import { collapseSummaries } from "./collapse-summaries"
import { enrichEvent } from "./enrich-event"
import { eventKey } from "./event-key"
import type { ParcelIdentity } from "./parcel-identity"
import { sameEvent } from "./same-event"
import { samePlace } from "./same-place"
import type { TrackedEvent } from "./tracked-event"

type Keyed = ReceivedSighting & { key: string }

/**
 * Groups sightings into events. The answer depends on the set of sightings
 * and on when each was received, never on the order in which they are given:
 * they are first put in an order of their own.
 */
export function mergeSightings(
  parcel: ParcelIdentity,
  sightings: ReceivedSighting[]
): TrackedEvent[] {
  const keyed = sightings.map((sighting) => ({
    ...sighting,
    key: eventKey(parcel, sighting),
  }))
  const real = keyed.filter(({ flags }) => !flags.includes("from_summary"))
  const summaries = keyed.filter(({ flags }) => flags.includes("from_summary"))
  const groups = [
    ...groupByMinute(real).flatMap(cluster),
    ...collapseSummaries(summaries, real),
  ]
  return withOwnKeys(groups.map((group) => enrichEvent(group.sort(byReceipt))))
}

function groupByMinute(sightings: Keyed[]): Keyed[][] {
  const groups = new Map<string, Keyed[]>()
  for (const sighting of sightings) {
    const minute = sighting.occurred_at?.slice(0, 16) ?? ""
    groups.set(minute, [...(groups.get(minute) ?? []), sighting])
  }
  return [...groups.values()]
}

/** Each joins the first group that has its like and no other known place. */
function cluster(sightings: Keyed[]): Keyed[][] {
  const groups: Keyed[][] = []
  for (const sighting of sightings.sort(canonically)) {
    const group = groups.find(
      (members) =>
        members.some((member) => sameEvent(member, sighting)) &&
        members.every(({ location }) => samePlace(location, sighting.location))
    )
    if (group) {
      group.push(sighting)
    } else {
      groups.push([sighting])
    }
  }
  return groups
}

/** Known places first, so that what names no place joins one that does. */
const canonically = (a: Keyed, b: Keyed): number =>
  Number(!a.location) - Number(!b.location) ||
  compareText(a.location ?? "", b.location ?? "") ||
  compareText(a.key, b.key) ||
  compareText(a.status ?? "", b.status ?? "") ||
  byReceipt(a, b)

/** Events of one key at different places get a key each. */
function withOwnKeys(events: TrackedEvent[]): TrackedEvent[] {
  const taken = new Map<string, number>()
  return events.map((event) => {
    const count = taken.get(event.key) ?? 0
    taken.set(event.key, count + 1)
    return count ? { ...event, key: `${event.key}:${count}` } : event
  })
}
