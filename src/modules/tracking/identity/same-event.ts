import type { Sighting } from "../sighting"
import { foldText } from "./fold-text"
import { samePlace } from "./same-place"

type Keyed = Sighting & { key: string }

/**
 * Whether two sightings of one parcel and minute tell the same event: the
 * same key, or the same mapped status with a code or words that agree. Two
 * known places that differ are always two events.
 */
export function sameEvent(a: Keyed, b: Keyed): boolean {
  if (!samePlace(a.location, b.location)) {
    return false
  }
  if (a.key === b.key) {
    return true
  }
  if (!a.occurred_at || !b.occurred_at || a.status !== b.status) {
    return false
  }
  const [one, other] = [foldText(a.text), foldText(b.text)]
  const hasOneCode = a.code !== null && a.code === b.code
  if (hasOneCode && (a.has_specific_code || b.has_specific_code)) {
    return true
  }
  const likeness = jaccard(one, other)
  if (hasOneCode && (!one || !other || likeness >= 0.5)) {
    return true
  }
  return likeness >= 0.9 || continues(one, other)
}

/** Shared words of all words, 0 to 1. */
function jaccard(one: string, other: string): number {
  const [a, b] = [new Set(words(one)), new Set(words(other))]
  const shared = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - shared
  return all ? shared / all : 0
}

const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

const continues = (one: string, other: string) =>
  one !== "" && other !== "" && (one.startsWith(other) || other.startsWith(one))
