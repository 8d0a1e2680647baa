import { fitsRoom } from "../box/fits-room"
import type { Supply } from "../boxes/supply"
import type { UnitType } from "../box/unit-type"
import type { Explanation } from "./explain-left"

/** Types of which not one unit fits any carton, alone and with all in stock. */
export function findMisfits(
  types: UnitType[],
  supplies: Supply[]
): Map<number, Explanation> {
  const misfits = new Map<number, Explanation>()
  const all = supplies.flatMap(({ rooms }) => rooms)
  for (const type of types) {
    if (all.some((room) => fitsRoom(type, room))) {
      continue
    }
    const rooms = all.filter((room) =>
      fitsRoom(type, { ...room, maxWeight: Infinity })
    )
    if (!rooms.length) {
      misfits.set(type.index, {
        reason: "too_large_for_every_carton",
        detail: `No carton has room for ${type.length} × ${type.width} × ${type.height} mm as it may lie.`,
      })
    } else {
      misfits.set(type.index, {
        reason: "too_heavy_for_every_carton",
        detail: `No carton with room for it may carry ${type.weight} g.`,
      })
    }
  }
  return misfits
}
