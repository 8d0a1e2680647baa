import { foldText } from "../identity/fold-text"

/**
 * Whether a parcel is in the city where it goes: the courier says so, or the
 * last scan's place names that city. "Bandung Barat" counts as Bandung: that
 * costs a few polls, missing the arrival costs the morning (design §4).
 *
 * @param city where it goes; null: not known.
 */
export function isAtDestination(
  { sub, location }: { sub: string | null; location: string | null },
  city: string | null
): boolean {
  if (sub === "at_destination") {
    return true
  }
  const words = wordsOf(city)
  return words.trim() !== "" && wordsOf(location).includes(words)
}

/** Words with a space on each side, so that no part of a word is found. */
const wordsOf = (place: string | null): string =>
  ` ${foldText(place)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `
