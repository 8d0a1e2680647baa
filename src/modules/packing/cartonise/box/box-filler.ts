import { EmptySpaces } from "./empty-spaces"
import { PlacedUnits } from "./placed-units"
import { type PlaceRules, PlaceSearch } from "./place-search"
import type { Room } from "./room"
import type { UnitType } from "./unit-type"

/** Fills one room in one order of types; its arrays are used again. */
export class BoxFiller {
  readonly placed = new PlacedUnits()
  /** Units in the box by type. */
  taken = new Int32Array(0)
  units = 0
  weight = 0
  volume = 0
  private readonly spaces = new EmptySpaces()
  private readonly search = new PlaceSearch(this.spaces, this.placed)
  private itemUnits = new Int32Array(0)
  private closed = false

  /**
   * Places as many units as it can, type by type; what found no support is
   * tried again once there is more below it.
   *
   * @param counts units there are, by type index.
   * @param order type indexes, first placed first.
   */
  fill(
    rules: PlaceRules,
    counts: Int32Array,
    order: readonly number[],
    room: Room
  ): void {
    this.open(rules, room)
    const [side, height] = smallestEdges(rules.types, order)
    let before = -1
    while (this.units !== before && !this.closed) {
      before = this.units
      for (const index of order) {
        const type = rules.types[index]
        while (
          this.taken[index] < counts[index] &&
          this.hasRoomFor(type, room) &&
          this.search.find(type, rules)
        ) {
          this.put(type, rules, side, height)
        }
      }
      if (rules.support === 0 && !rules.loads) {
        return
      }
    }
  }

  private open({ types, turned }: PlaceRules, room: Room): void {
    this.placed.reset()
    this.spaces.reset(
      turned ? room.width : room.length,
      turned ? room.length : room.width,
      room.height
    )
    this.taken = new Int32Array(types.length)
    this.itemUnits = new Int32Array(types.length)
    this.units = 0
    this.weight = 0
    this.volume = 0
    this.closed = false
  }

  private hasRoomFor(type: UnitType, room: Room): boolean {
    if (
      this.closed ||
      (type.ownBox && this.units > 0) ||
      this.weight + type.weight > room.maxWeight ||
      this.volume + type.volume > room.maxVolume ||
      this.itemUnits[type.item] >= type.maxPerBox
    ) {
      return false
    }
    for (const other of type.apart) {
      if (this.taken[other] > 0) {
        return false
      }
    }
    return true
  }

  private put(
    type: UnitType,
    rules: PlaceRules,
    side: number,
    height: number
  ): void {
    const { x, y, z, dx, dy, dz } = this.search
    this.placed.add(type.index, x, y, z, dx, dy, dz)
    this.spaces.cut(x, y, z, x + dx, y + dy, z + dz, side, height)
    if (rules.loads) {
      this.placed.bookLoads(rules.types)
    }
    this.taken[type.index]++
    this.itemUnits[type.item]++
    this.units++
    this.weight += type.weight
    this.volume += type.volume
    this.closed = type.ownBox
  }
}

/** Narrowest base side and lowest height that any of the types may have. */
function smallestEdges(
  types: UnitType[],
  order: readonly number[]
): [number, number] {
  let side = Infinity
  let height = Infinity
  for (const index of order) {
    const { orientations } = types[index]
    for (let way = 0; way < orientations.length; way += 3) {
      side = Math.min(side, orientations[way], orientations[way + 1])
      height = Math.min(height, orientations[way + 2])
    }
  }
  return [side, height]
}
