/**
 * What rounding line by line may add up to: half a unit for each, and one
 * unit at least (design section 5).
 *
 * @param lines how many lines were rounded.
 * @param unit_minor the source's smallest unit in minor units of ISO 4217: a
 *   courier that settles whole rupiah rounds by 100.
 */
export const roundingTolerance = (lines: number, unit_minor: bigint): bigint =>
  unit_minor * BigInt(Math.max(1, Math.ceil(lines / 2)))
