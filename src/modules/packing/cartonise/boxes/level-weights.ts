import type { CartonSearch } from "./carton-search"
import { listMoves } from "./list-moves"
import { totalCost } from "./total-cost"
import type { UsedBox } from "./used-box"

/** Most changes to one order: each makes the heaviest box lighter. */
const CHANGES = 20

/**
 * Moves units from the heaviest box to lighter ones. Neither the number of
 * boxes nor their cost rises.
 */
export function levelWeights(
  search: CartonSearch,
  boxes: readonly UsedBox[]
): UsedBox[] {
  const level = [...boxes]
  const grossOf = ({ supply, fill }: UsedBox) =>
    search.supplies[supply].carton.tare_g + fill.weight
  for (let change = 0; change < CHANGES && level.length > 1; change++) {
    const order = level
      .map((box, at) => ({ at, box, gross: grossOf(box) }))
      .sort((a, b) => b.gross - a.gross || a.at - b.at)
    const heavy = order[0]
    const isChanged = order
      .slice(1)
      .reverse()
      .some((light) => {
        const pair = shift(
          search,
          level,
          [heavy.at, light.at],
          heavy.gross - light.gross
        )
        if (pair) {
          level[heavy.at] = pair[0]
          level[light.at] = pair[1]
        }
        return pair !== null
      })
    if (!isChanged) {
      break
    }
  }
  return level
}

function shift(
  search: CartonSearch,
  level: UsedBox[],
  [heavyAt, lightAt]: [number, number],
  difference: number
): [UsedBox, UsedBox] | null {
  const heavy = level[heavyAt]
  const light = level[lightAt]
  const before = totalCost(search, level)
  for (const move of listMoves(search.types, heavy.fill.taken, difference)) {
    const less = heavy.fill.taken.map((count, index) => count - move[index])
    const more = light.fill.taken.map((count, index) => count + move[index])
    const lower =
      less.some((count) => count > 0) && search.packAll(heavy.supply, less)
    const upper = lower && search.packAll(light.supply, more)
    if (lower && upper) {
      const pair: [UsedBox, UsedBox] = [
        { supply: heavy.supply, fill: lower },
        { supply: light.supply, fill: upper },
      ]
      // All of them, for boxes may share a label.
      const after = level.with(heavyAt, pair[0]).with(lightAt, pair[1])
      if (totalCost(search, after) <= before) {
        return pair
      }
    }
  }
  return null
}
