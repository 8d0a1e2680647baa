import { BadStatement } from "../bad-statement"
import type { CsvProfile } from "./csv-profile"
import type { NumberStyle } from "./number-style"

/** What a file says in one style of numbers. */
export type Reading = {
  unreadable: number
  /** Its balances or sums agree with its entries. */
  ties: boolean
  amounts: readonly bigint[]
}

/**
 * The style under which most rows can be read; of several that differ in
 * what they read, the one whose balances tie.
 *
 * @throws BadStatement when nothing tells which.
 */
export function chooseStyle<Read extends Reading>(
  { name, numbers }: CsvProfile,
  read: (style: NumberStyle) => Read
): Read {
  if (numbers !== "auto") {
    return read(numbers)
  }
  const readings = (["comma", "dot"] as const).map(read)
  const fewest = Math.min(...readings.map(({ unreadable }) => unreadable))
  const best = readings.filter(({ unreadable }) => unreadable === fewest)
  const tying = best.filter(({ ties }) => ties)
  const [first, ...others] = tying.length ? tying : best
  if (others.some((other) => other.amounts.join() !== first.amounts.join())) {
    throw new BadStatement(
      "The amounts can be read in two ways and no balance tells which. " +
        `Give the profile "${name}" its "numbers": comma ` +
        "(1,234.56) or dot (1.234,56)."
    )
  }
  return first
}
