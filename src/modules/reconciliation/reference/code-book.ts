import { isCheckedCode } from "./is-checked-code"
import { isCreditorReference } from "./is-creditor-reference"
import type { ReferenceScheme } from "./reference-scheme"

/** The codes of a shop, and what a text must look like to be one. */
export class CodeBook {
  private readonly lengths: ReadonlySet<number>
  readonly longest: number
  private readonly shortest: number

  /** @param keys as `referenceKey` makes them. */
  constructor(
    readonly scheme: ReferenceScheme,
    private readonly keys: ReadonlySet<string>
  ) {
    this.lengths = new Set([...keys].map(({ length }) => length))
    this.longest = Math.max(0, ...this.lengths)
    this.shortest = Math.min(...this.lengths)
  }

  has(key: string): boolean {
    return this.lengths.has(key.length) && this.keys.has(key)
  }

  /** Lengths of codes that fit into so many characters. */
  lengthsWithin(most: number): number[] {
    return [...this.lengths].filter((length) => length <= most)
  }

  /** Digits are never letters: an O is a zero, an I or L a one. */
  asDigits(key: string): string {
    if (this.scheme.kind === "plain" || !/[OIL]/.test(key)) {
      return key
    }
    const start = this.scheme.prefix?.length ?? 0
    return (
      key.slice(0, start) +
      key.slice(start, -1).replace(/O/g, "0").replace(/[IL]/g, "1") +
      key.slice(-1)
    )
  }

  /**
   * Could it be a code with one error? Not what passes the check: that is
   * another shop's code, or one that we no longer wait for.
   */
  mayBeMistyped(key: string): boolean {
    const { kind, prefix } = this.scheme
    return (
      kind !== "plain" &&
      [-1, 0, 1].some((more) => this.lengths.has(key.length + more)) &&
      isNearPrefix(key, prefix ?? "") &&
      !(this.lengths.has(key.length) && this.passes(key))
    )
  }

  /** Does it begin as all codes do, and end before any of them? */
  mayBeCut(key: string): boolean {
    const { kind, prefix } = this.scheme
    return (
      kind !== "plain" &&
      prefix !== null &&
      prefix.length >= 2 &&
      key.length > prefix.length + 2 &&
      key.length < this.shortest - 1 &&
      key.startsWith(prefix) &&
      /\d/.test(key)
    )
  }

  private passes(key: string): boolean {
    return this.scheme.kind === "rf"
      ? isCreditorReference(key)
      : isCheckedCode(key)
  }
}

/** One error leaves one of the prefix's two first letters in its place. */
const isNearPrefix = (key: string, [first, second]: string) =>
  first === undefined ||
  key[0] === first ||
  key[1] === first ||
  (second !== undefined && (key[0] === second || key[1] === second))
