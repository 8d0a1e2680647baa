import { seededRandom } from "../../../fixtures/seeded-random"
import type { Shares } from "./noise-profile"

/** Draws that a seed decides. */
export class Chance {
  private readonly next: () => number

  constructor(seed: number) {
    this.next = seededRandom(seed)
  }

  /** From 0 to 1, without 1. */
  share(): number {
    return this.next()
  }

  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number {
    return Math.floor(this.next() * below)
  }

  happens(share: number): boolean {
    return this.next() < share
  }

  pick<Thing>(things: ArrayLike<Thing>): Thing {
    return things[this.whole(things.length)]
  }

  /** The first ones more often, as names are. */
  pickPopular<Thing>(things: ArrayLike<Thing>): Thing {
    return things[Math.floor(things.length * this.next() ** 1.6)]
  }

  kind<Kind extends string>(shares: Shares<Kind>): Kind {
    let left = this.next()
    const kinds = Object.entries(shares) as [Kind, number][]
    for (const [kind, share] of kinds) {
      left -= share
      if (left < 0) {
        return kind
      }
    }
    return kinds[kinds.length - 1][0]
  }
}
