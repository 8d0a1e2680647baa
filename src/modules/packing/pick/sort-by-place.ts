import { comparePlaces } from "./compare-places"
import type { PickWalk } from "./pick-walks"
import type { ShelfPlace } from "./shelf-place"

type Placed = { shelf: ShelfPlace | null }

/**
 * Rows in the order in which one walks past them. Rows of one place keep the
 * order in which they were given.
 */
export function sortByPlace<Row extends Placed>(
  rows: Row[],
  walk: PickWalk
): Row[] {
  const sorted = [...rows].sort((a, b) => comparePlaces(a.shelf, b.shelf))
  return walk === "serpentine" ? turnEverySecondAisle(sorted) : sorted
}

/** Places with a number are walked by it: somebody has said how. */
function turnEverySecondAisle<Row extends Placed>(sorted: Row[]): Row[] {
  const isNamed = (row: Row) => row.shelf?.sequence === null
  const aisles = new Map<string, Row[]>()
  for (const row of sorted.filter(isNamed)) {
    const aisle = aisleOf(row)
    aisles.set(aisle, [...(aisles.get(aisle) ?? []), row])
  }
  return [
    ...sorted.filter(({ shelf }) => shelf && shelf.sequence !== null),
    ...[...aisles.values()].flatMap((rows, index) =>
      index % 2 === 1
        ? rows.sort((a, b) => comparePlaces(b.shelf, a.shelf))
        : rows
    ),
    ...sorted.filter(({ shelf }) => !shelf),
  ]
}

/** The place's first part, as `A` of `A-2-10`. */
const aisleOf = ({ shelf }: Placed): string =>
  (shelf?.place ?? "").split("-")[0].trim().toLowerCase()
