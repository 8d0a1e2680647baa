import duckdb, { type Vector } from "@duckdb/node-bindings"
import { type Data, makeData, Utf8 } from "apache-arrow"
import type { Validity } from "./read-validity"

/** DuckDB's `duckdb_string_t`: length, then the text or a pointer to it. */
const RECORD_BYTES = 16
const INLINE_BYTES = 12
const TEXT_AT = 4
const POINTER_AT = 8

/** Texts, copied together as Arrow keeps them. */
export function readTexts(
  vector: Vector,
  length: number,
  validity: Validity
): Data<Utf8> {
  const records = duckdb.vector_get_data(vector, length * RECORD_BYTES).slice()
  const view = new DataView(records.buffer)
  const { nullBitmap } = validity
  const valueOffsets = new Int32Array(length + 1)
  const texts: Uint8Array[] = []
  for (let row = 0; row < length; row++) {
    const isNull = nullBitmap && !(nullBitmap[row >> 3] & (1 << (row & 7)))
    const at = row * RECORD_BYTES
    const bytes = isNull ? 0 : view.getUint32(at, true)
    valueOffsets[row + 1] = valueOffsets[row] + bytes
    if (bytes > INLINE_BYTES) {
      texts.push(
        duckdb.get_data_from_pointer(records.buffer, at + POINTER_AT, bytes)
      )
    } else if (bytes) {
      texts.push(records.subarray(at + TEXT_AT, at + TEXT_AT + bytes))
    }
  }
  return makeData({
    type: new Utf8(),
    length,
    valueOffsets,
    data: Buffer.concat(texts),
    ...validity,
  })
}
