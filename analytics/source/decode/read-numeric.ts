const NEGATIVE = 0x4000
const POSITIVE = 0x0000

/** 10^38: what a DECIMAL(38, s) cannot hold any more. */
const LIMIT = 10n ** 38n

/**
 * Reads PostgreSQL's binary numeric (base 10000 digits) as an integer at
 * `scale` decimals.
 *
 * @throws RangeError for NaN, infinity, more decimals or more than 38 digits:
 *   nothing is rounded.
 */
export function readNumeric(
  bytes: Buffer,
  start: number,
  scale: number
): bigint {
  const count = bytes.readInt16BE(start)
  const weight = bytes.readInt16BE(start + 2)
  const sign = bytes.readUInt16BE(start + 4)
  if (sign !== POSITIVE && sign !== NEGATIVE) {
    throw new RangeError("NaN and infinity are no amounts")
  }
  const digits = readDigits(bytes, start + 8, count)
  const shift = 4 * (weight - count + 1) + scale
  const value = shiftExactly(digits, shift, scale)
  if (value >= LIMIT) {
    throw new RangeError(`more than ${38 - scale} digits before the point`)
  }
  return sign === NEGATIVE ? -value : value
}

function readDigits(bytes: Buffer, start: number, count: number): bigint {
  if (count <= 3) {
    let small = 0
    for (let digit = 0; digit < count; digit++) {
      small = small * 10_000 + bytes.readInt16BE(start + 2 * digit)
    }
    return BigInt(small)
  }
  let digits = 0n
  for (let digit = 0; digit < count; digit++) {
    digits = digits * 10_000n + BigInt(bytes.readInt16BE(start + 2 * digit))
  }
  return digits
}

function shiftExactly(digits: bigint, shift: number, scale: number): bigint {
  if (digits === 0n || shift >= 0) {
    return digits === 0n ? 0n : digits * 10n ** BigInt(shift)
  }
  const divisor = 10n ** BigInt(-shift)
  if (digits % divisor !== 0n) {
    throw new RangeError(`more than ${scale} decimals`)
  }
  return digits / divisor
}
