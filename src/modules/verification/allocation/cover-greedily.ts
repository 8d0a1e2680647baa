/**
 * Few locations that together have all units, found fast: each time the one
 * that has most of what is missing, ties by rank; then those that turn out
 * needless go, worst rank first. All locations together must have the units.
 *
 * @param locations best rank first.
 * @param demand units by inventory item.
 * @returns locations, best rank first.
 */
export function coverGreedily(
  locations: string[],
  demand: [item: string, units: number][],
  available: (location: string, item: string) => number
): string[] {
  const missing = (chosen: string[]) =>
    demand.reduce(
      (sum, [item, units]) =>
        sum +
        Math.max(
          0,
          chosen.reduce((left, at) => left - available(at, item), units)
        ),
      0
    )
  const chosen: string[] = []
  while (missing(chosen) > 0 && chosen.length < locations.length) {
    const others = locations.filter((location) => !chosen.includes(location))
    const left = others.map((location) => missing([...chosen, location]))
    chosen.push(others[left.indexOf(Math.min(...left))])
  }
  const inRank = locations.filter((location) => chosen.includes(location))
  return inRank.reduceRight((kept, location) => {
    const without = kept.filter((one) => one !== location)
    return missing(without) === 0 ? without : kept
  }, inRank)
}
