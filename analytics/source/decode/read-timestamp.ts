/** Microseconds from 1970 to 2000, where PostgreSQL begins to count. */
const EPOCH = 946_684_800_000_000n

const PG_INFINITY = 2n ** 63n - 1n
const PG_MINUS_INFINITY = -(2n ** 63n)

/** Where DuckDB's own infinity stands; finite times lie below. */
const LAST = 2n ** 63n - 1n

/**
 * Reads a binary timestamptz as microseconds since 1970 (UTC), as DuckDB
 * counts them; infinity stays infinity.
 *
 * @throws RangeError for a year that DuckDB cannot count to (after 294247).
 */
export function readTimestamp(bytes: Buffer, start: number): bigint {
  const micros = bytes.readBigInt64BE(start)
  if (micros === PG_INFINITY) {
    return LAST
  }
  if (micros === PG_MINUS_INFINITY) {
    return -LAST
  }
  const since1970 = micros + EPOCH
  if (since1970 >= LAST) {
    throw new RangeError("a time after the year 294247")
  }
  return since1970
}
