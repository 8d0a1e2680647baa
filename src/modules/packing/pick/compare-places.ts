import type { ShelfPlace } from "./shelf-place"

/**
 * Order of two places on the walk: numbered ones by their number, the others
 * after them by their names as people read them (A-2 before A-10), and goods
 * without a place at the end.
 */
export function comparePlaces(
  one: ShelfPlace | null,
  other: ShelfPlace | null
): number {
  if (!one || !other) {
    return Number(!one) - Number(!other)
  }
  const [left, right] = [one.sequence, other.sequence]
  if (left !== right) {
    return left === null ? 1 : right === null ? -1 : left - right
  }
  return (
    names.compare(one.place, other.place) ||
    Number(one.place > other.place) - Number(one.place < other.place)
  )
}

const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" })
