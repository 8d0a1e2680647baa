import { eventKey } from "../identity/event-key"
import type { ParcelIdentity } from "../identity/parcel-identity"
import type { Sighting } from "../sighting"
import type { CountedWord } from "./counted-word"
import { wordKey } from "./word-key"
import { wordOf } from "./word-of"

type Told = Pick<Sighting, "occurred_at" | "code" | "raw_status" | "text">

/**
 * Words of the events that no payload told before, with how many events each
 * names: an event that is told twice counts once.
 *
 * @param before the parcel's unmapped sightings so far.
 */
export function newWords(
  parcel: ParcelIdentity,
  before: Told[],
  sightings: (Told & Pick<Sighting, "unmapped">)[]
): CountedWord[] {
  const seen = new Set(before.map((told) => eventKey(parcel, told)))
  const words = new Map<string, CountedWord>()
  for (const sighting of sightings.filter(({ unmapped }) => unmapped)) {
    const key = eventKey(parcel, sighting)
    if (seen.has(key)) {
      continue
    }
    seen.add(key)
    const word = wordOf(sighting)
    const known = words.get(wordKey(word))
    words.set(wordKey(word), {
      ...word,
      sample: known?.sample ?? sighting.text,
      count: (known?.count ?? 0) + 1,
    })
  }
  return [...words.values()]
}
