const WORD = 2 ** 32

/** 10^38, which a DECIMAL(38) cannot hold any more, lowest word first. */
const LIMIT = Array.from({ length: 4 }, (_, word) =>
  Number(((10n ** 38n) >> BigInt(32 * word)) & 0xffffffffn)
)

/**
 * A whole number of up to 128 bits, grown digit by digit. `BigInt` would make
 * an object for each value: with it a million numerics take ten times as long.
 */
export class Int128 {
  private a = 0
  private b = 0
  private c = 0
  private d = 0
  private overflowed = false

  clear(): void {
    this.a = this.b = this.c = this.d = 0
    this.overflowed = false
  }

  /** @param factor at most 10,000, as is `more`. */
  timesPlus(factor: number, more: number): void {
    let product = this.a * factor + more
    this.a = product >>> 0
    product = this.b * factor + Math.floor(product / WORD)
    this.b = product >>> 0
    product = this.c * factor + Math.floor(product / WORD)
    this.c = product >>> 0
    product = this.d * factor + Math.floor(product / WORD)
    this.d = product >>> 0
    this.overflowed ||= product >= WORD
  }

  /** Whether it has at most 38 digits. */
  fitsDecimal(): boolean {
    if (this.overflowed) {
      return false
    }
    // Nearly all amounts are decided here, without a list for each.
    if (this.d !== LIMIT[3]) {
      return this.d < LIMIT[3]
    }
    const words = [this.a, this.b, this.c, this.d]
    for (let word = 3; word >= 0; word--) {
      if (words[word] !== LIMIT[word]) {
        return words[word] < LIMIT[word]
      }
    }
    return false
  }

  /** Writes four words in two's complement, lowest first. */
  store(words: Uint32Array, at: number, isNegative: boolean): void {
    if (!isNegative) {
      words[at] = this.a
      words[at + 1] = this.b
      words[at + 2] = this.c
      words[at + 3] = this.d
      return
    }
    let carry = 1
    for (const word of [this.a, this.b, this.c, this.d]) {
      const inverted = (~word >>> 0) + carry
      words[at++] = inverted
      carry = inverted === WORD ? 1 : 0
    }
  }
}
