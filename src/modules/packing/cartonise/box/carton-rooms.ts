import type { Carton } from "../input/carton"
import type { Room } from "./room"
import type { UnitType } from "./unit-type"

/** Most thicknesses of content that are tried in a mailer. */
const THICKNESSES = 24

/**
 * The rooms that a carton may offer. A mailer gives way: content t thick is
 * t shorter and t narrower than the mailer laid flat.
 */
export function cartonRooms(carton: Carton, types: UnitType[]): Room[] {
  const length = carton.inner_length_mm - 2 * carton.pad_mm
  const width = carton.inner_width_mm - 2 * carton.pad_mm
  const height = carton.inner_height_mm - 2 * carton.pad_mm
  const maxWeight =
    carton.max_gross_g === null ? Infinity : carton.max_gross_g - carton.tare_g
  const maxVolume = Math.floor(
    (length * width * height * carton.fill_percent) / 100
  )
  const rooms =
    carton.kind === "box"
      ? [{ length, width, height }]
      : listThicknesses(types, height).map((thickness) => ({
          length: length - thickness,
          width: width - thickness,
          height: thickness,
        }))
  return rooms
    .filter((room) => Math.min(room.length, room.width, room.height) > 0)
    .map((room) => ({ ...room, maxWeight, maxVolume }))
}

/** Heights that units reach alone, in piles of one kind, or in pairs. */
function listThicknesses(types: UnitType[], height: number): number[] {
  const single = new Set<number>()
  for (const { orientations } of types) {
    for (let way = 2; way < orientations.length; way += 3) {
      single.add(orientations[way])
    }
  }
  const found = new Set([height])
  for (const one of single) {
    for (let pile = one; pile <= height; pile += one) {
      found.add(pile)
    }
    for (const other of single) {
      found.add(one + other)
    }
  }
  const all = [...found].filter((one) => one <= height).sort((a, b) => a - b)
  const each = Math.ceil(all.length / THICKNESSES)
  return all.filter((_, at) => at % each === 0 || at === all.length - 1)
}
