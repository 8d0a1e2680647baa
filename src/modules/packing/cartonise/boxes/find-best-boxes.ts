import type { Budget } from "../box/box-search"
import type { CartonSearch } from "./carton-search"
import { chooseBoxes } from "./choose-boxes"
import { levelWeights } from "./level-weights"
import { refitBoxes } from "./refit-boxes"
import { totalCost } from "./total-cost"
import type { UsedBox } from "./used-box"

/** A way to pack an order: units in boxes, and their cost in minor units. */
export type BoxChoice = { boxes: UsedBox[]; units: number; cost: bigint }

/**
 * Packs in several ways and takes the one with the fewest boxes and the one
 * with the lowest cost: several small parcels may cost less than one.
 */
export function findBestBoxes(
  search: CartonSearch,
  counts: Int32Array,
  budget: Budget
): { fewest: BoxChoice; cheapest: BoxChoice } {
  const choices: BoxChoice[] = []
  for (const boxes of listWays(search, counts)) {
    const refitted = refitBoxes(search, boxes)
    choices.push(toChoice(search, levelWeights(search, refitted)))
    if (budget.over()) {
      budget.limited = true
      break
    }
  }
  const best = (...sizes: ((choice: BoxChoice) => bigint)[]) =>
    choices.reduce((best, choice) =>
      isLess(choice, best, [(one) => -BigInt(one.units), ...sizes])
        ? choice
        : best
    )
  const boxes = ({ boxes }: BoxChoice) => BigInt(boxes.length)
  const cost = ({ cost }: BoxChoice) => cost
  return { fewest: best(boxes, cost), cheapest: best(cost, boxes) }
}

/**
 * With all cartons; where that takes several boxes, by volume instead of
 * units and without each of the cartons that it used; and where a service
 * sets costs, with the cheapest one, two … cartons alone.
 */
function* listWays(
  search: CartonSearch,
  counts: Int32Array
): Generator<UsedBox[]> {
  const all = search.ranked(
    search.supplies.map((_, supply) => supply),
    0
  )
  const first = chooseBoxes(search, counts, all, "units")
  yield first
  for (const prefer of first.length > 1 ? (["units", "volume"] as const) : []) {
    const way =
      prefer === "units" ? first : chooseBoxes(search, counts, all, prefer)
    if (way !== first) {
      yield way
    }
    for (const used of new Set(way.map(({ supply }) => supply))) {
      const others = all.filter((supply) => supply !== used)
      yield chooseBoxes(search, counts, others, prefer)
    }
  }
  for (let size = 1; search.service && size < all.length; size++) {
    yield chooseBoxes(search, counts, all.slice(0, size), "units")
  }
}

function toChoice(search: CartonSearch, boxes: UsedBox[]): BoxChoice {
  return {
    boxes,
    units: boxes.reduce((sum, { fill }) => sum + fill.units, 0),
    cost: totalCost(search, boxes),
  }
}

function isLess(
  one: BoxChoice,
  other: BoxChoice,
  sizes: ((choice: BoxChoice) => bigint)[]
): boolean {
  const differing = sizes.find((size) => size(one) !== size(other))
  return differing !== undefined && differing(one) < differing(other)
}
