import type { EmptySpaces } from "./empty-spaces"
import type { PlacedUnits } from "./placed-units"
import type { UnitType } from "./unit-type"

/**
 * How a place is judged: lowest top, then back and left; lowest bottom, then
 * the tightest side; or the best short side.
 */
export const SCORES = 3

/** A module's own constant is read faster than a global one. */
const NOWHERE = Infinity

/** What holds for every place in a box. */
export type PlaceRules = {
  types: UnitType[]
  support: number
  /** A type limits what lies above it. */
  loads: boolean
  /** Length and width are exchanged while the box is filled. */
  turned: boolean
  score: number
}

/** Finds the best place for one unit: a space's corner and a way to lie. */
export class PlaceSearch {
  x = 0
  y = 0
  z = 0
  dx = 0
  dy = 0
  dz = 0
  private first = 0
  private second = 0
  private third = 0

  constructor(
    private readonly spaces: EmptySpaces,
    private readonly placed: PlacedUnits
  ) {}

  /** Whether there is one; it stands in x … dz then. */
  find(type: UnitType, rules: PlaceRules): boolean {
    const { orientations } = type
    const { data } = this.spaces
    const end = this.spaces.count * 6
    this.first = NOWHERE
    for (let way = 0; way < orientations.length; way += 3) {
      const dx = orientations[rules.turned ? way + 1 : way]
      const dy = orientations[rules.turned ? way : way + 1]
      const dz = orientations[way + 2]
      for (let at = 0; at < end; at += 6) {
        const right = data[at + 3] - data[at] - dx
        const front = data[at + 4] - data[at + 1] - dy
        const above = data[at + 5] - data[at + 2] - dz
        if (right >= 0 && front >= 0 && above >= 0) {
          this.judge(type, rules, at, dx, dy, dz, right, front, above)
        }
      }
    }
    return this.first !== NOWHERE
  }

  private judge(
    type: UnitType,
    rules: PlaceRules,
    at: number,
    dx: number,
    dy: number,
    dz: number,
    right: number,
    front: number,
    above: number
  ): void {
    const { data } = this.spaces
    const x = data[at]
    const y = data[at + 1]
    const z = data[at + 2]
    let first = z
    let second = right < front ? right : front
    let third = x + y
    if (rules.score === 0) {
      first = z + dz
      second = y
      third = x
    } else if (rules.score === 2) {
      first = second < above ? second : above
      second = z
    }
    if (
      this.isBetter(first, second, third) &&
      this.isAllowed(type, rules, x, y, z, dx, dy, dz)
    ) {
      this.first = first
      this.second = second
      this.third = third
      this.take(x, y, z, dx, dy, dz)
    }
  }

  private take(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number
  ): void {
    this.x = x
    this.y = y
    this.z = z
    this.dx = dx
    this.dy = dy
    this.dz = dz
  }

  private isBetter(first: number, second: number, third: number): boolean {
    if (first !== this.first) {
      return first < this.first
    }
    return second !== this.second ? second < this.second : third < this.third
  }

  private isAllowed(
    type: UnitType,
    { types, support, loads }: PlaceRules,
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number
  ): boolean {
    if (z > 0) {
      if (type.bottomOnly) {
        return false
      }
      if (support > 0 && !this.placed.supports(x, y, z, dx, dy, support)) {
        return false
      }
    }
    return !loads || this.placed.bears(type, types, x, y, z, dx, dy, dz)
  }
}
