import { FixedBuffer } from "./fixed-buffer"
import { Int128 } from "./int128"

const NEGATIVE = 0x4000
const POSITIVE = 0x0000

const HEADER_BYTES = 8
const POWERS = [1, 10, 100, 1_000, 10_000]

/**
 * PostgreSQL's numerics (digits of base 10,000) as DECIMAL(38, scale). NaN,
 * infinity, more decimals or more than 38 digits are refused: nothing is
 * rounded.
 */
export class DecimalBuffer extends FixedBuffer {
  private readonly words: Uint32Array
  private readonly value = new Int128()

  constructor(private readonly scale: number) {
    super(16)
    this.words = new Uint32Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    const weight = bytes.readInt16BE(start + 2)
    const sign = bytes.readUInt16BE(start + 4)
    if (sign !== POSITIVE && sign !== NEGATIVE) {
      throw new RangeError("NaN and infinity are no amounts")
    }
    const digits = start + HEADER_BYTES
    const count = significant(bytes, digits, bytes.readInt16BE(start))
    this.value.clear()
    if (count) {
      const shift = 4 * (weight - count + 1) + this.scale
      this.accumulate(bytes, digits, count, shift)
    }
    if (!this.value.fitsDecimal()) {
      throw new RangeError(
        `more than ${38 - this.scale} digits before the point`
      )
    }
    this.value.store(this.words, 4 * row, sign === NEGATIVE)
  }

  /** @param shift decimals that are still to be added (or taken off). */
  private accumulate(
    bytes: Buffer,
    digits: number,
    count: number,
    shift: number
  ): void {
    const last = digits + 2 * (count - 1)
    for (let at = digits; at < last; at += 2) {
      this.value.timesPlus(10_000, bytes.readInt16BE(at))
    }
    const digit = bytes.readInt16BE(last)
    if (shift < 0) {
      const divisor = POWERS[-shift] ?? 0
      if (digit % divisor !== 0) {
        throw new RangeError(`more than ${this.scale} decimals`)
      }
      this.value.timesPlus(10_000 / divisor, digit / divisor)
      return
    }
    this.value.timesPlus(10_000, digit)
    for (let left = shift; left > 0; left -= 4) {
      this.value.timesPlus(POWERS[Math.min(left, 4)], 0)
    }
  }
}

/** Digits without the zeros at the end. */
function significant(bytes: Buffer, digits: number, count: number): number {
  let kept = count
  while (kept > 0 && bytes.readInt16BE(digits + 2 * (kept - 1)) === 0) {
    kept--
  }
  return kept
}
