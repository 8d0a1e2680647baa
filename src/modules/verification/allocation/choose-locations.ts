/** Beyond this many, all are used by rank: 2^n choices take too long. */
const MOST_LOCATIONS = 12

/**
 * The fewest locations that together have all units, ties by rank; null when
 * all together have not.
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
  const fill = (chosen: string[]) =>
    [...demand].every(
      ([item, units]) =>
        chosen.reduce((sum, at) => sum + available(at, item), 0) >= units
    )
  const useful = locations.filter((location) =>
    [...demand.keys()].some((item) => available(location, item) > 0)
  )
  if (!fill(useful)) {
    return null
  }
  if (useful.length > MOST_LOCATIONS) {
    return useful
  }
  for (let size = 1; size < useful.length; size++) {
    const found = choices(useful, size).find(fill)
    if (found) {
      return found
    }
  }
  return useful
}

/** All choices of so many locations, those of better rank first. */
function choices(locations: string[], size: number): string[][] {
  if (size === 0) {
    return [[]]
  }
  return locations.flatMap((first, index) =>
    choices(locations.slice(index + 1), size - 1).map((rest) => [
      first,
      ...rest,
    ])
  )
}
