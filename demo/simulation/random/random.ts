import { seedState } from "./seed-state"

/**
 * A small seeded generator (sfc32): the same seed gives the same numbers on
 * every machine. `Math.random` and the wall clock are nowhere in the demo.
 */
export class Random {
  private readonly state: Uint32Array
  private readonly seed: string

  constructor(seed: string) {
    this.seed = seed
    this.state = seedState(seed)
  }

  /** A generator of its own for a part, so that parts do not shift others. */
  fork(part: string | number): Random {
    return new Random(`${this.seed}/${part}`)
  }

  /** Uniform in [0, 1). */
  next(): number {
    const s = this.state
    const sum = (s[0] + s[1] + s[3]) >>> 0
    s[3] = s[3] + 1
    s[0] = s[1] ^ (s[1] >>> 9)
    s[1] = s[2] + (s[2] << 3)
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum
    return sum / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]
  }

  /** One value, with probability in proportion to its weight. */
  weighted<T>(values: readonly T[], weightOf: (value: T) => number): T {
    const total = values.reduce((sum, value) => sum + weightOf(value), 0)
    let rest = this.next() * total
    for (const value of values) {
      rest -= weightOf(value)
      if (rest < 0) {
        return value
      }
    }
    return values[values.length - 1]
  }

  /** Waiting times: many short ones, few long ones. */
  exponential(mean: number): number {
    return -Math.log(1 - this.next()) * mean
  }
}
