import { isOneEditAway } from "../../reference/is-one-edit-away"

/** Fewer letters of a word fit too many names. */
const FEWEST_LETTERS = 4
const FEWEST_OF_PREFIX = 3

const EQUAL = 100
const NEARLY = 80

/**
 * How much alike two words of names are, in percent: 100 equal, 80 when one is
 * cut off or has one error, else 0 (design §6). Whole numbers, because sums of
 * them are compared for equality.
 */
export function tokenSimilarity(one: string, other: string): number {
  if (one === other) {
    return EQUAL
  }
  const least = Math.min(one.length, other.length)
  return (least >= FEWEST_OF_PREFIX &&
    (one.startsWith(other) || other.startsWith(one))) ||
    (least >= FEWEST_LETTERS && isOneEditAway(one, other))
    ? NEARLY
    : 0
}
