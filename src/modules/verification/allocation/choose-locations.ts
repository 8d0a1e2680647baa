import { coverGreedily } from "./cover-greedily"

/** Choices tried before few locations will do for the fewest: there are 2^n. */
const MOST_TRIES = 20_000

type Search = {
  locations: string[]
  demand: [item: string, units: number][]
  available: (location: string, item: string) => number
  tries: number
}

/**
 * The fewest locations that together have all units, ties by rank; null when
 * all together have not. Where dozens of locations each have a little, it is
 * a few locations, not surely the fewest.
 *
 * @param locations best rank first.
 * @param demand units by inventory item.
 * @param available units of an item at a location.
 */
export function chooseLocations(
  locations: string[],
  demand: Map<string, number>,
  available: (location: string, item: string) => number
): string[] | null {
  const wanted = [...demand]
  const useful = locations.filter((location) =>
    wanted.some(([item, units]) => units > 0 && available(location, item) > 0)
  )
  const search = { locations: useful, demand: wanted, available, tries: 0 }
  if (!canFill(search, [], 0, useful.length)) {
    return null
  }
  for (let size = 0; size < useful.length; size++) {
    const found = find(search, [], 0, size)
    if (found) {
      return found
    }
    if (search.tries > MOST_TRIES) {
      return coverGreedily(useful, wanted, available)
    }
  }
  return useful
}

/** The choice of best rank with so many more locations, from a rank on. */
function find(
  search: Search,
  chosen: string[],
  from: number,
  more: number
): string[] | null {
  search.tries += 1
  if (search.tries > MOST_TRIES || !canFill(search, chosen, from, more)) {
    return null
  }
  if (more === 0) {
    return chosen
  }
  for (let next = from; next < search.locations.length; next++) {
    const found = find(
      search,
      [...chosen, search.locations[next]],
      next + 1,
      more - 1
    )
    if (found) {
      return found
    }
  }
  return null
}

/** Whether, item by item, the best of the other locations could be enough. */
function canFill(
  { locations, demand, available }: Search,
  chosen: string[],
  from: number,
  more: number
): boolean {
  return demand.every(([item, units]) => {
    const others = more
      ? locations
          .slice(from)
          .map((location) => available(location, item))
          .sort((a, b) => b - a)
          .slice(0, more)
      : []
    return (
      [
        ...chosen.map((location) => available(location, item)),
        ...others,
      ].reduce((sum, one) => sum + one, 0) >= units
    )
  })
}
