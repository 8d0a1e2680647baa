import type { BoxFill } from "../box/box-fill"
import type { CartonSearch } from "./carton-search"
import type { UsedBox } from "./used-box"

/**
 * Cartons for units one after another: the first that takes everything left,
 * else the one that takes most units (more volume, then the cheaper one), or
 * most volume (more units, then the cheaper one).
 *
 * @param among places in the list of supplies that may be used.
 * @param prefer which of two part fills is the fuller one.
 */
export function chooseBoxes(
  search: CartonSearch,
  counts: Int32Array,
  among: readonly number[],
  prefer: "units" | "volume"
): UsedBox[] {
  const choice = new BoxChoice(search, among, prefer)
  const left = Int32Array.from(counts)
  for (const { index, ownBox } of search.types) {
    if (ownBox) {
      const one = new Int32Array(left.length)
      one[index] = 1
      for (let unit = 0; unit < counts[index] && choice.add(one); unit++);
      left[index] = 0
    }
  }
  for (let fill = choice.add(left); fill; fill = choice.add(left)) {
    subtract(left, fill)
    while (!fill.all && choice.isToRepeat(fill, left)) {
      choice.repeat()
      subtract(left, fill)
    }
  }
  return choice.used
}

function subtract(left: Int32Array, { taken }: BoxFill): void {
  for (let index = 0; index < left.length; index++) {
    left[index] -= taken[index]
  }
}

class BoxChoice {
  readonly used: UsedBox[] = []
  private readonly uses = new Map<number, number>()

  constructor(
    private readonly search: CartonSearch,
    private readonly among: readonly number[],
    private readonly prefer: "units" | "volume"
  ) {}

  add(left: Int32Array): BoxFill | null {
    if (!left.some((count) => count > 0)) {
      return null
    }
    const there = this.available(left)
    const whole = there.find((supply) => this.search.packAll(supply, left))
    const chosen = whole ?? this.fullest(there, left)
    const fill = chosen === undefined ? null : this.search.pack(chosen, left)
    if (chosen === undefined || !fill) {
      return null
    }
    this.use({ supply: chosen, fill })
    return fill
  }

  /** The same box again, while none could take all that is left. */
  isToRepeat({ taken }: BoxFill, left: Int32Array): boolean {
    const { supply } = this.used[this.used.length - 1]
    return (
      this.isAvailable(supply) &&
      taken.every((count, index) => count <= left[index]) &&
      !this.available(left).some((one) => this.search.mayTakeAll(one, left))
    )
  }

  repeat(): void {
    this.use(this.used[this.used.length - 1])
  }

  private use(box: UsedBox): void {
    this.used.push(box)
    this.uses.set(box.supply, (this.uses.get(box.supply) ?? 0) + 1)
  }

  private isAvailable(supply: number): boolean {
    const used = this.uses.get(supply) ?? 0
    return used < this.search.supplies[supply].limit
  }

  private available(left: Int32Array): number[] {
    const there = this.among.filter((supply) => this.isAvailable(supply))
    return this.search.ranked(there, this.search.weightOf(left))
  }

  private fullest(
    there: readonly number[],
    left: Int32Array
  ): number | undefined {
    let best: number | undefined
    let most: BoxFill | null = null
    for (const supply of there) {
      const fill = this.search.pack(supply, left)
      if (fill && (!most || isFuller(fill, most, this.prefer))) {
        most = fill
        best = supply
      }
    }
    return best
  }
}

const isFuller = (
  fill: BoxFill,
  other: BoxFill,
  prefer: "units" | "volume"
): boolean => {
  const last = prefer === "units" ? "volume" : "units"
  return fill[prefer] === other[prefer]
    ? fill[last] > other[last]
    : fill[prefer] > other[prefer]
}
