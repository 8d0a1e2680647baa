import type { Random } from "../random/random"
import type { DemandClass } from "./demand-classes"

const typical: Record<DemandClass, [number, number]> = {
  steady: [25, 260],
  trending: [15, 160],
  seasonal: [25, 280],
  intermittent: [2, 20],
  new: [20, 200],
  dead: [25, 140],
}

/**
 * What is left on both shelves, from days to months of cover in a shop of
 * 6,000 orders; one variant in fifteen has run out.
 */
export function stockAtEnd(demand: DemandClass, random: Random) {
  const [low, high] = typical[demand]
  const total = random.integer(low, high)
  const empty = demand !== "dead" && random.chance(1 / 15)
  const jakarta = Math.round(total * random.between(0.5, 0.8))
  return empty
    ? { jakarta: 0, surabaya: 0 }
    : { jakarta, surabaya: total - jakarta }
}
