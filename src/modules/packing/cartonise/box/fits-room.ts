import type { Room } from "./room"
import type { UnitType } from "./unit-type"

/** Whether one unit alone goes into a room in one of the ways it may lie. */
export function fitsRoom(
  { orientations, weight, volume }: UnitType,
  { length, width, height, maxWeight, maxVolume }: Room
): boolean {
  for (let way = 0; way < orientations.length; way += 3) {
    if (
      orientations[way] <= length &&
      orientations[way + 1] <= width &&
      orientations[way + 2] <= height
    ) {
      return weight <= maxWeight && volume <= maxVolume
    }
  }
  return false
}
