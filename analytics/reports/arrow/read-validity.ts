import duckdb, { type Vector } from "@duckdb/node-bindings"

export type Validity = { nullCount: number; nullBitmap?: Uint8Array }

/** Which rows have a value: one bit each, lowest first, in both worlds. */
export function readValidity(vector: Vector, length: number): Validity {
  const bytes = duckdb.vector_get_validity(vector, Math.ceil(length / 64) * 8)
  if (!bytes?.length) {
    return { nullCount: 0 }
  }
  const nullBitmap = bytes.slice()
  let nullCount = 0
  for (let row = 0; row < length; row++) {
    nullCount += nullBitmap[row >> 3] & (1 << (row & 7)) ? 0 : 1
  }
  return { nullCount, nullBitmap }
}
