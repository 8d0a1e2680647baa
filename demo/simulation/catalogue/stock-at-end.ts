import type { Random } from "../random/random"
import type { DemandClass } from "./demand-classes"

const typical: Record<DemandClass, [number, number]> = {
  steady: [12, 70],
  trending: [4, 35],
  seasonal: [10, 80],
  intermittent: [2, 8],
  new: [5, 40],
  dead: [25, 140],
}

/** What is left on both shelves; one variant in fifteen has run out. */
export function stockAtEnd(demand: DemandClass, random: Random) {
  const [low, high] = typical[demand]
  const total = random.integer(low, high)
  const empty = demand !== "dead" && random.chance(1 / 15)
  const jakarta = Math.round(total * random.between(0.5, 0.8))
  return empty
    ? { jakarta: 0, surabaya: 0 }
    : { jakarta, surabaya: total - jakarta }
}
