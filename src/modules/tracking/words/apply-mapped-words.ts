import { mapEvent } from "../mapping/map-event"
import type { Sighting } from "../sighting"
import type { MappedWord } from "./mapped-word"
import { wordKey } from "./word-key"
import { wordOf } from "./word-of"

/**
 * Gives events that no rule knows the meaning that a person gave their words.
 * What a rule knows stays as the rule says.
 */
export function applyMappedWords<Told extends Sighting>(
  sightings: Told[],
  words: MappedWord[]
): Told[] {
  const known = new Map(words.map((word) => [wordKey(word), word]))
  return sightings.map((sighting) => {
    const word = sighting.unmapped && known.get(wordKey(wordOf(sighting)))
    if (!word) {
      return sighting
    }
    const { status, sub, reason } = mapEvent(word, sighting.text, null)
    return {
      ...sighting,
      status,
      sub,
      reason,
      unmapped: false,
      is_by_word: true,
    }
  })
}
