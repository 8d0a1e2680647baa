import type { Supply } from "../boxes/supply"
import type { UnitType } from "../box/unit-type"
import type { Explanation } from "./explain-left"

/** Types of which not one unit fits any carton, alone and with all in stock. */
export function findMisfits(
  types: UnitType[],
  supplies: Supply[]
): Map<number, Explanation> {
  const misfits = new Map<number, Explanation>()
  for (const type of types) {
    const rooms = supplies
      .flatMap(({ rooms }) => rooms)
      .filter(
        (room) =>
          type.volume <= room.maxVolume &&
          fits(type, room.length, room.width, room.height)
      )
    if (!rooms.length) {
      misfits.set(type.index, {
        reason: "too_large_for_every_carton",
        detail: `No carton has room for ${type.length} × ${type.width} × ${type.height} mm as it may lie.`,
      })
    } else if (!rooms.some(({ maxWeight }) => type.weight <= maxWeight)) {
      misfits.set(type.index, {
        reason: "too_heavy_for_every_carton",
        detail: `No carton with room for it may carry ${type.weight} g.`,
      })
    }
  }
  return misfits
}

function fits(
  { orientations }: UnitType,
  length: number,
  width: number,
  height: number
): boolean {
  for (let way = 0; way < orientations.length; way += 3) {
    if (
      orientations[way] <= length &&
      orientations[way + 1] <= width &&
      orientations[way + 2] <= height
    ) {
      return true
    }
  }
  return false
}
