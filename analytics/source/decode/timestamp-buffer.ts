import { FixedBuffer } from "./fixed-buffer"

const WORD = 2 ** 32

/** Microseconds from 1970 to 2000, where PostgreSQL begins to count. */
const EPOCH = 946_684_800_000_000
const EPOCH_HIGH = Math.floor(EPOCH / WORD)
const EPOCH_LOW = EPOCH % WORD

const LAST_HIGH = 2 ** 31 - 1
const LAST_LOW = WORD - 1

/**
 * Times as microseconds since 1970 (UTC), as DuckDB counts them; infinity
 * stays infinity. A year that DuckDB cannot count to (after 294247) is
 * refused.
 */
export class TimestampBuffer extends FixedBuffer {
  private readonly halves: Uint32Array

  constructor() {
    super(8)
    this.halves = new Uint32Array(this.memory)
  }

  read(bytes: Buffer, start: number, _end: number, row: number): void {
    const high = bytes.readInt32BE(start)
    const low = bytes.readUInt32BE(start + 4)
    if (high === LAST_HIGH && low === LAST_LOW) {
      this.write(row, high, low)
    } else if (high === -(2 ** 31) && low === 0) {
      // DuckDB's minus infinity is its infinity negated.
      this.write(row, high, 1)
    } else {
      this.writeFinite(row, high, low)
    }
  }

  private writeFinite(row: number, high: number, low: number): void {
    const sum = low + EPOCH_LOW
    const carry = sum >= WORD ? 1 : 0
    const top = high + EPOCH_HIGH + carry
    const bottom = sum - carry * WORD
    if (top > LAST_HIGH || (top === LAST_HIGH && bottom === LAST_LOW)) {
      throw new RangeError("a time after the year 294247")
    }
    this.write(row, top, bottom)
  }

  private write(row: number, high: number, low: number): void {
    this.halves[2 * row] = low
    this.halves[2 * row + 1] = high
  }
}
