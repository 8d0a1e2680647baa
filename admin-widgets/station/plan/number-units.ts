import type { PlannedUnitRow } from "../../../src/types/packing-plan"
import { goodKey } from "./good-key"

export type NumberedUnit = PlannedUnitRow & {
  key: string
  /** Among the units of the same goods in the box, from 1 in packing order. */
  number: number
  /** From the floor, from 0: units whose bottom is equally high. */
  layer: number
}

/** Puts a box's units into the order of packing: floor first, then rear left. */
export function numberUnits(units: PlannedUnitRow[]): NumberedUnit[] {
  const heights = [...new Set(units.map(({ z }) => z))].sort((a, b) => a - b)
  const counted = new Map<string, number>()
  return [...units]
    .sort((a, b) => a.z - b.z || a.y - b.y || a.x - b.x)
    .map((unit) => {
      const key = goodKey(unit)
      const number = (counted.get(key) ?? 0) + 1
      counted.set(key, number)
      return { ...unit, key, number, layer: heights.indexOf(unit.z) }
    })
}
