import type { CartonSearch } from "../boxes/carton-search"
import type { UsedBox } from "../boxes/used-box"
import type { PlannedBox, PlannedUnit } from "./pack-plan"
import { toBoxCosts } from "./to-box-costs"
import { type RowQuantity, WaitingUnits } from "./waiting-units"

/** Boxes with rows and numbers for their units, from the bottom up. */
export function toPlannedBoxes(
  search: CartonSearch,
  boxes: readonly UsedBox[]
): { boxes: PlannedBox[]; left: Map<number, RowQuantity[]> } {
  const waiting = search.types.map(({ rows }) => new WaitingUnits(rows))
  const costs = toBoxCosts(search, boxes)
  const planned = boxes.map((box, at) => {
    const { carton } = search.supplies[box.supply]
    return {
      carton_id: carton.carton_id,
      items_g: box.fill.weight,
      gross_g: carton.tare_g + box.fill.weight,
      ...costs[at],
      units: sortedPlaces(box.fill.placed).map((place) =>
        toUnit(search, box, place, waiting)
      ),
    }
  })
  const left = new Map<number, RowQuantity[]>()
  for (const [type, units] of waiting.entries()) {
    const rows = units.left()
    if (rows.length) {
      left.set(type, rows)
    }
  }
  return { boxes: planned, left }
}

/** Places of units in the array: low ones first, then from the corner on. */
function sortedPlaces(placed: Int32Array): number[] {
  const places = Array.from({ length: placed.length / 7 }, (_, at) => at * 7)
  return places.sort(
    (a, b) =>
      placed[a + 3] - placed[b + 3] ||
      placed[a + 2] - placed[b + 2] ||
      placed[a + 1] - placed[b + 1]
  )
}

function toUnit(
  { types, supplies }: CartonSearch,
  { supply, fill: { placed } }: UsedBox,
  at: number,
  waiting: WaitingUnits[]
): PlannedUnit {
  const { pad_mm } = supplies[supply].carton
  const units = waiting[placed[at]]
  units.next()
  return {
    row: units.row,
    unit: units.unit,
    item_id: types[placed[at]].item_id,
    x: placed[at + 1] + pad_mm,
    y: placed[at + 2] + pad_mm,
    z: placed[at + 3] + pad_mm,
    dx: placed[at + 4] - placed[at + 1],
    dy: placed[at + 5] - placed[at + 2],
    dz: placed[at + 6] - placed[at + 3],
  }
}
