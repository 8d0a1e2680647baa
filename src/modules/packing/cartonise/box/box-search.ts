import type { BoxFill } from "./box-fill"
import { BoxFiller } from "./box-filler"
import { breaksGroup } from "./breaks-group"
import { orderTypes, hasRank } from "./order-types"
import type { Room } from "./room"
import { type Start, starts } from "./starts"
import type { UnitType } from "./unit-type"

/** How long an order may take, and whether that cut anything. */
export type Budget = { over: () => boolean; limited: boolean }

/**
 * Looks for the best way to fill one box: every start in turn until one takes
 * everything, else the most volume. Over budget one start is all.
 */
export class BoxSearch {
  private readonly filler = new BoxFiller()

  constructor(
    private readonly types: UnitType[],
    private readonly support: number,
    private readonly budget: Budget
  ) {}

  /** @param counts units there are, by type index; not all 0. */
  pack(rooms: readonly Room[], counts: Int32Array): BoxFill | null {
    const there = this.types.filter(({ index }) => counts[index] > 0)
    const wanted = counts.reduce((sum, count) => sum + count, 0)
    let best: BoxFill | null = null
    for (const ranked of there.some(hasRank) ? [true, false] : [false]) {
      for (const start of starts) {
        const order = orderTypes(there, start.size, ranked)
        for (const room of rooms) {
          if (best && this.budget.over()) {
            this.budget.limited = true
            return best
          }
          best = this.attempt(start, order, room, counts, wanted, best)
          if (best?.all) {
            return best
          }
        }
      }
    }
    return best
  }

  private attempt(
    { score, turned }: Start,
    order: number[],
    room: Room,
    counts: Int32Array,
    wanted: number,
    best: BoxFill | null
  ): BoxFill | null {
    const { filler, types, support } = this
    const loads = order.some(
      (index) => types[index].nothingOnTop || types[index].maxLoad < Infinity
    )
    const rules = { types, support, loads, turned, score }
    let rest = order
    for (;;) {
      filler.fill(rules, counts, rest, room)
      const broken = breaksGroup(types, rest, filler.taken)
      if (broken === -1) {
        break
      }
      rest = rest.filter((index) => types[index].group !== broken)
    }
    const { units, volume } = filler
    const isBetter =
      !best ||
      volume > best.volume ||
      (volume === best.volume && units > best.units)
    return units > 0 && isBetter ? this.toFill(turned, wanted) : best
  }

  private toFill(turned: boolean, wanted: number): BoxFill {
    const { taken, units, weight, volume, placed } = this.filler
    const data = placed.data.slice(0, placed.count * 7)
    for (let at = 0; turned && at < data.length; at += 7) {
      const x = data[at + 1]
      const x2 = data[at + 4]
      data[at + 1] = data[at + 2]
      data[at + 4] = data[at + 5]
      data[at + 2] = x
      data[at + 5] = x2
    }
    return {
      taken,
      units,
      weight,
      volume,
      all: units === wanted,
      placed: data,
    }
  }
}
