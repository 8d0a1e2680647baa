import type { CartonSearch } from "./carton-search"
import { chooseBoxes } from "./choose-boxes"
import { levelWeights } from "./level-weights"
import { refitBoxes } from "./refit-boxes"
import { totalCost } from "./total-cost"
import type { UsedBox } from "./used-box"

/** A way to pack an order: units in boxes, and their cost in minor units. */
export type BoxChoice = { boxes: UsedBox[]; units: number; cost: bigint }

/**
 * Packs with all cartons for the fewest boxes, and with the cheapest one, two
 * … cartons for the lowest cost: several small parcels may cost less than one.
 */
export function findBestBoxes(
  search: CartonSearch,
  counts: Int32Array,
  over: () => boolean
): { fewest: BoxChoice; cheapest: BoxChoice } {
  const all = search.ranked(
    search.supplies.map((_, supply) => supply),
    0
  )
  const finish = (boxes: UsedBox[]) =>
    toChoice(search, levelWeights(search, refitBoxes(search, boxes)))
  const choices = [finish(chooseBoxes(search, counts, all))]
  for (let size = 1; search.service && size < all.length && !over(); size++) {
    choices.push(finish(chooseBoxes(search, counts, all.slice(0, size))))
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
