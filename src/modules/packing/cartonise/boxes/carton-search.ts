import type { BoxFill } from "../box/box-fill"
import type { BoxSearch } from "../box/box-search"
import { fitsRoom } from "../box/fits-room"
import type { UnitType } from "../box/unit-type"
import type { ServiceRate } from "../input/service-rate"
import { compareSupplies } from "./compare-supplies"
import type { Supply } from "./supply"

/** Fills an order's cartons, each content of a carton once. */
export class CartonSearch {
  private readonly known = new Map<string, BoxFill | null>()
  /** Types that do not fit even alone, by carton and room. */
  private readonly misfits: number[][][]

  constructor(
    readonly types: UnitType[],
    readonly supplies: Supply[],
    readonly service: ServiceRate | null,
    private readonly search: BoxSearch
  ) {
    this.misfits = supplies.map(({ rooms }) =>
      rooms.map((room) =>
        types.flatMap((type) => (fitsRoom(type, room) ? [] : type.index))
      )
    )
  }

  /** The best that is found for units, by type index, in a carton. */
  pack(supply: number, counts: Int32Array): BoxFill | null {
    const key = `${supply} ${counts.join()}`
    const before = this.known.get(key)
    if (before !== undefined) {
      return before
    }
    const fill = this.search.pack(this.supplies[supply].rooms, counts)
    this.known.set(key, fill)
    return fill
  }

  /** Only when everything goes in; what cannot is not even tried. */
  packAll(supply: number, counts: Int32Array): BoxFill | null {
    const fill = this.mayTakeAll(supply, counts)
      ? this.pack(supply, counts)
      : null
    return fill?.all ? fill : null
  }

  /** False when weight, volume or a rule forbids it before any attempt. */
  mayTakeAll(supply: number, counts: Int32Array): boolean {
    let weight = 0
    let volume = 0
    for (const type of this.types) {
      const count = counts[type.index]
      if (count > type.maxPerBox) {
        return false
      }
      weight += count * type.weight
      volume += count * type.volume
    }
    return this.supplies[supply].rooms.some(
      (room, at) =>
        this.misfits[supply][at].every((index) => counts[index] === 0) &&
        weight <= room.maxWeight &&
        volume <= room.maxVolume &&
        volume <= room.length * room.width * room.height
    )
  }

  /** Places in the list of supplies, the best for a weight first. */
  ranked(among: readonly number[], weight: number): number[] {
    return [...among].sort((a, b) => this.compare(a, b, weight))
  }

  compare(a: number, b: number, weight: number): number {
    const { supplies, service } = this
    return compareSupplies(supplies[a], supplies[b], weight, service)
  }

  weightOf(counts: Int32Array): number {
    return this.types.reduce(
      (sum, { index, weight }) => sum + counts[index] * weight,
      0
    )
  }
}
