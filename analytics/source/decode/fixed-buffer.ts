import duckdb, { type Vector } from "@duckdb/node-bindings"
import { CHUNK_ROWS } from "./chunk-rows"
import { ColumnBuffer } from "./column-buffer"

/** A column whose values all take the same number of bytes. */
export abstract class FixedBuffer extends ColumnBuffer {
  protected readonly memory: ArrayBuffer

  constructor(private readonly width: number) {
    super()
    this.memory = new ArrayBuffer(CHUNK_ROWS * width)
  }

  protected writeValues(vector: Vector, rows: number): void {
    duckdb.copy_data_to_vector(vector, 0, this.memory, 0, rows * this.width)
  }
}
