import type { CartonSearch } from "./carton-search"
import type { UsedBox } from "./used-box"

/** Puts each box's content into the first cheaper carton that takes it all. */
export function refitBoxes(
  search: CartonSearch,
  boxes: readonly UsedBox[]
): UsedBox[] {
  const uses = new Map<number, number>()
  const count = (supply: number, by: number) =>
    uses.set(supply, (uses.get(supply) ?? 0) + by)
  for (const { supply } of boxes) {
    count(supply, 1)
  }
  const all = search.supplies.map((_, supply) => supply)
  return boxes.map((box) => {
    const { taken, weight } = box.fill
    for (const supply of search.ranked(all, weight)) {
      if (search.compare(supply, box.supply, weight) >= 0) {
        break
      }
      const free = search.supplies[supply].limit - (uses.get(supply) ?? 0)
      const fill = free > 0 ? search.packAll(supply, taken) : null
      if (fill) {
        count(box.supply, -1)
        count(supply, 1)
        return { supply, fill }
      }
    }
    return box
  })
}
