import duckdb, { type Vector } from "@duckdb/node-bindings"
import { CHUNK_ROWS } from "./chunk-rows"
import { ColumnBuffer } from "./column-buffer"

const WORD = 2 ** 32

/** Bytes of DuckDB's `duckdb_string_t`, and of text that fits into it. */
const RECORD_BYTES = 16
const INLINE_BYTES = 12

/**
 * Texts as DuckDB keeps them: a record of length, first bytes and, when the
 * text is longer than twelve bytes, a pointer. All long texts of a chunk are
 * given to DuckDB as one; its pointer, which DuckDB writes into the vector's
 * first record, is where the others count from. The vector owns that memory.
 *
 * `copy_data_to_vector` is documented as unsafe: only the buffers in this
 * folder call it, and `round-trip.spec.ts` compares random rows.
 */
export class TextBuffer extends ColumnBuffer {
  private readonly words = new Uint32Array((CHUNK_ROWS * RECORD_BYTES) / 4)
  private readonly records = new Uint8Array(this.words.buffer)
  private long = Buffer.allocUnsafeSlow(64 * 1_024)
  private used = 0

  /** @param skipped bytes before each text: jsonb begins with its version. */
  constructor(private readonly skipped = 0) {
    super()
  }

  read(bytes: Buffer, begin: number, end: number, row: number): void {
    const start = begin + this.skipped
    const length = end - start
    const record = row * RECORD_BYTES
    this.words[record / 4] = length
    if (length <= INLINE_BYTES) {
      for (let at = 0; at < INLINE_BYTES; at++) {
        this.records[record + 4 + at] = at < length ? bytes[start + at] : 0
      }
      return
    }
    for (let at = 0; at < 4; at++) {
      this.records[record + 4 + at] = bytes[start + at]
    }
    this.words[record / 4 + 2] = this.used
    this.keep(bytes, start, end)
  }

  override readNull(row: number): void {
    super.readNull(row)
    this.words.fill(0, row * 4, row * 4 + 4)
  }

  private keep(bytes: Buffer, start: number, end: number): void {
    const needed = this.used + end - start
    if (needed > this.long.length) {
      const bigger = Buffer.allocUnsafeSlow(2 * needed)
      this.long.copy(bigger, 0, 0, this.used)
      this.long = bigger
    }
    bytes.copy(this.long, this.used, start, end)
    this.used = needed
  }

  protected writeValues(vector: Vector, rows: number): void {
    if (this.used) {
      this.point(rows, this.giveLong(vector))
      this.used = 0
    }
    duckdb.copy_data_to_vector(
      vector,
      0,
      this.words.buffer,
      0,
      rows * RECORD_BYTES
    )
  }

  /** @returns DuckDB's own record of all long texts together. */
  private giveLong(vector: Vector): DataView {
    const text = this.long.subarray(0, this.used)
    duckdb.vector_assign_string_element_len(vector, 0, text)
    const { buffer, byteOffset } = duckdb.vector_get_data(vector, RECORD_BYTES)
    const record = new DataView(buffer, byteOffset, RECORD_BYTES)
    if (record.getUint32(0, true) !== this.used) {
      throw new RangeError("text that is not UTF-8")
    }
    return record
  }

  /** Turns places within the long texts into pointers. */
  private point(rows: number, record: DataView): void {
    const low = record.getUint32(8, true)
    const high = record.getUint32(12, true)
    for (let word = 0; word < rows * 4; word += 4) {
      if (this.words[word] > INLINE_BYTES) {
        const sum = low + this.words[word + 2]
        this.words[word + 2] = sum
        this.words[word + 3] = sum >= WORD ? high + 1 : high
      }
    }
  }
}
