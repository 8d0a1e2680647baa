import { doubled } from "./doubled"
import { isInside } from "./is-inside"

/** Numbers per space: x1, y1, z1, x2, y2, z2. */
const SIZE = 6

/**
 * The largest empty cuboids of a box, none inside another, in one flat array:
 * what a unit takes away is cut out of each of them.
 */
export class EmptySpaces {
  data = new Int32Array(16 * SIZE)
  count = 0
  private fresh = new Int32Array(16 * SIZE)
  private freshCount = 0

  reset(length: number, width: number, height: number): void {
    this.data.fill(0, 0, 3)
    this.data[3] = length
    this.data[4] = width
    this.data[5] = height
    this.count = 1
  }

  /**
   * Takes a cuboid out; spaces narrower than `side` or lower than `height`
   * are of no use to any unit and are left out.
   */
  cut(
    x1: number,
    y1: number,
    z1: number,
    x2: number,
    y2: number,
    z2: number,
    side: number,
    height: number
  ): void {
    const { data } = this
    let kept = 0
    this.freshCount = 0
    for (let at = 0; at < this.count * SIZE; at += SIZE) {
      const a1 = data[at]
      const b1 = data[at + 1]
      const c1 = data[at + 2]
      const a2 = data[at + 3]
      const b2 = data[at + 4]
      const c2 = data[at + 5]
      const isBeside = x1 >= a2 || x2 <= a1 || y1 >= b2 || y2 <= b1
      if (isBeside || z1 >= c2 || z2 <= c1) {
        kept = this.keep(at, kept)
        continue
      }
      if (x1 - a1 >= side) this.add(a1, b1, c1, x1, b2, c2)
      if (a2 - x2 >= side) this.add(x2, b1, c1, a2, b2, c2)
      if (y1 - b1 >= side) this.add(a1, b1, c1, a2, y1, c2)
      if (b2 - y2 >= side) this.add(a1, y2, c1, a2, b2, c2)
      if (z1 - c1 >= height) this.add(a1, b1, c1, a2, b2, z1)
      if (c2 - z2 >= height) this.add(a1, b1, z2, a2, b2, c2)
    }
    this.count = kept / SIZE
    this.keepLargest()
  }

  /** Moves an untouched space up to `to`; returns the place behind it. */
  private keep(at: number, to: number): number {
    for (let edge = 0; edge < SIZE && to !== at; edge++) {
      this.data[to + edge] = this.data[at + edge]
    }
    return to + SIZE
  }

  private add(
    x1: number,
    y1: number,
    z1: number,
    x2: number,
    y2: number,
    z2: number
  ): void {
    const at = this.freshCount * SIZE
    if (at === this.fresh.length) {
      this.fresh = doubled(this.fresh)
    }
    const { fresh } = this
    fresh[at] = x1
    fresh[at + 1] = y1
    fresh[at + 2] = z1
    fresh[at + 3] = x2
    fresh[at + 4] = y2
    fresh[at + 5] = z2
    this.freshCount++
  }

  /** Only what was cut can lie inside another space. */
  private keepLargest(): void {
    const { fresh } = this
    const old = this.count
    for (let one = 0; one < this.freshCount; one++) {
      const at = one * SIZE
      if (
        isInside(fresh, at, this.data, 0, old * SIZE, false) ||
        isInside(fresh, at, fresh, at + SIZE, this.freshCount * SIZE, false) ||
        isInside(fresh, at, fresh, 0, at, true)
      ) {
        continue
      }
      if ((this.count + 1) * SIZE > this.data.length) {
        this.data = doubled(this.data)
      }
      for (let edge = 0; edge < SIZE; edge++) {
        this.data[this.count * SIZE + edge] = fresh[at + edge]
      }
      this.count++
    }
  }
}
