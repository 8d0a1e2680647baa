/** A hand does not type so fast, a scanner not so slowly. */
const LONGEST_GAP_MS = 35

/** Two keys rolled over by a hand are fast as well. */
const FEWEST_KEYS = 6

/** What a key press is to the page. */
export type KeyMeaning =
  | { kind: "typed" }
  /** Fast after the one before: perhaps a scanner's. */
  | { kind: "fast" }
  | { kind: "scan"; code: string }

/** Tells a scanner's burst of keys from what a person types. */
export class BurstReader {
  private keys = ""
  private lastAt = -Infinity

  /**
   * @param key one character, or `Enter`; others are not to be given.
   * @param at milliseconds of any one clock.
   */
  press(key: string, at: number): KeyMeaning {
    const isFast = at - this.lastAt < LONGEST_GAP_MS
    const burst = isFast ? this.keys : ""
    this.lastAt = at
    if (key === "Enter") {
      this.keys = ""
      return burst.length >= FEWEST_KEYS
        ? { kind: "scan", code: burst }
        : { kind: "typed" }
    }
    this.keys = burst + key
    return burst ? { kind: "fast" } : { kind: "typed" }
  }
}
