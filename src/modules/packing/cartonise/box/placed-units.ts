import { doubled } from "./doubled"
import type { UnitType } from "./unit-type"

/** Numbers per unit: type, x1, y1, z1, x2, y2, z2. */
const SIZE = 7

/** The units in a box, in one flat array, with what lies on each of them. */
export class PlacedUnits {
  data = new Int32Array(16 * SIZE)
  count = 0
  /** Grams above each unit in its column; filled where loads are limited. */
  private readonly loads: number[] = []

  reset(): void {
    this.count = 0
  }

  add(
    type: number,
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number
  ): void {
    const at = this.count * SIZE
    if (at === this.data.length) {
      this.data = doubled(this.data)
    }
    const { data } = this
    data[at] = type
    data[at + 1] = x
    data[at + 2] = y
    data[at + 3] = z
    data[at + 4] = x + dx
    data[at + 5] = y + dy
    data[at + 6] = z + dz
    this.count++
  }

  /** Whether `percent` of a base at height z rests on the tops below it. */
  supports(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    percent: number
  ): boolean {
    const { data } = this
    const needed = (dx * dy * percent) / 100
    let area = 0
    for (let at = 0; at < this.count * SIZE; at += SIZE) {
      if (data[at + 6] === z) {
        const wide = shared(x, x + dx, data[at + 1], data[at + 4])
        const deep = shared(y, y + dy, data[at + 2], data[at + 5])
        if (wide > 0 && deep > 0) {
          area += wide * deep
          if (area >= needed) {
            return true
          }
        }
      }
    }
    return area >= needed
  }

  /**
   * Whether a unit may lie over and under those in its columns: nothing on
   * top of what bears nothing, and no load above a limit.
   */
  bears(
    type: UnitType,
    types: UnitType[],
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number
  ): boolean {
    const { data } = this
    let above = 0
    for (let unit = 0; unit < this.count; unit++) {
      const at = unit * SIZE
      if (!this.sharesColumn(at, x, y, dx, dy)) {
        continue
      }
      if (z >= data[at + 6]) {
        const below = types[data[at]]
        if (
          below.nothingOnTop ||
          this.loads[unit] + type.weight > below.maxLoad
        ) {
          return false
        }
      } else if (data[at + 3] >= z + dz) {
        above += types[data[at]].weight
        if (type.nothingOnTop || above > type.maxLoad) {
          return false
        }
      }
    }
    return true
  }

  /** Books the loads of the unit that was added last. */
  bookLoads(types: UnitType[]): void {
    const { data } = this
    const last = (this.count - 1) * SIZE
    const [type, x, y, z, x2, y2, z2] = data.subarray(last, last + SIZE)
    let above = 0
    for (let unit = 0; unit < this.count - 1; unit++) {
      const at = unit * SIZE
      if (!this.sharesColumn(at, x, y, x2 - x, y2 - y)) {
        continue
      }
      if (z >= data[at + 6]) {
        this.loads[unit] += types[type].weight
      } else if (data[at + 3] >= z2) {
        above += types[data[at]].weight
      }
    }
    this.loads[this.count - 1] = above
  }

  private sharesColumn(
    at: number,
    x: number,
    y: number,
    dx: number,
    dy: number
  ): boolean {
    const { data } = this
    return (
      x < data[at + 4] &&
      x + dx > data[at + 1] &&
      y < data[at + 5] &&
      y + dy > data[at + 2]
    )
  }
}

/** How much of two stretches is the same; less than 0 when they are apart. */
const shared = (a1: number, a2: number, b1: number, b2: number) =>
  (a2 < b2 ? a2 : b2) - (a1 > b1 ? a1 : b1)
