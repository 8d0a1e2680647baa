import duckdb, { type Vector } from "@duckdb/node-bindings"
import { CHUNK_ROWS } from "./chunk-rows"

/**
 * The values of one column for one data chunk, in DuckDB's own layout: they
 * go over in a few native calls for all rows instead of one for each.
 */
export abstract class ColumnBuffer {
  private readonly validity = new Uint8Array(CHUNK_ROWS / 8).fill(0xff)
  private hasNull = false

  /**
   * Takes a value from PostgreSQL's binary form.
   *
   * @throws RangeError when the warehouse's type cannot hold it exactly.
   */
  abstract read(bytes: Buffer, start: number, end: number, row: number): void

  readNull(row: number): void {
    this.hasNull = true
    this.validity[row >> 3] &= ~(1 << (row & 7))
  }

  /** Writes the first rows into a vector that was reset, and begins anew. */
  flush(vector: Vector, rows: number): void {
    this.writeValues(vector, rows)
    if (this.hasNull) {
      const { buffer, length } = this.validity
      duckdb.vector_ensure_validity_writable(vector)
      duckdb.copy_data_to_vector_validity(vector, 0, buffer, 0, length)
      this.validity.fill(0xff)
      this.hasNull = false
    }
  }

  protected abstract writeValues(vector: Vector, rows: number): void
}
