import { type DuckDBAppender, DuckDBDataChunk } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"
import type { Dataset } from "../dataset"
import { CHUNK_ROWS } from "./chunk-rows"
import type { ColumnBuffer } from "./column-buffer"
import { columnBufferOf } from "./column-buffer-of"
import { CopyRows } from "./copy-rows"
import { duckdbTypeOf } from "./duckdb-type-of"

/** Long texts make a chunk with fewer rows, so that memory stays bounded. */
const CHUNK_BYTES = 16 * 1_024 * 1_024

/**
 * Writes the rows of a COPY into a table, chunk by chunk and column by
 * column.
 */
export class ChunkWriter {
  private readonly names: string[]
  private readonly buffers: ColumnBuffer[]
  private readonly chunk: DuckDBDataChunk
  private readonly copy: CopyRows
  private filled = 0
  private bytes = 0
  private written = 0

  constructor(
    private readonly dataset: Dataset,
    private readonly appender: DuckDBAppender
  ) {
    const columns = Object.values(dataset.columns)
    this.names = Object.keys(dataset.columns)
    this.buffers = columns.map(columnBufferOf)
    this.chunk = DuckDBDataChunk.create(columns.map(duckdbTypeOf))
    this.copy = new CopyRows(columns.length, (bytes, starts, ends) =>
      this.takeRow(bytes, starts, ends)
    )
  }

  /** Rows decoded so far. */
  get rows(): number {
    return this.written + this.filled
  }

  push(piece: Buffer): void {
    this.copy.push(piece)
  }

  /** @throws CopyFormatError when the stream broke off. */
  finish(): void {
    this.copy.finish()
    this.flush()
    this.appender.flushSync()
  }

  private takeRow(bytes: Buffer, starts: Int32Array, ends: Int32Array): void {
    const { buffers, filled } = this
    let field = 0
    try {
      for (; field < buffers.length; field++) {
        if (ends[field] < starts[field]) {
          buffers[field].readNull(filled)
        } else {
          buffers[field].read(bytes, starts[field], ends[field], filled)
        }
      }
    } catch (error) {
      const id = this.names.indexOf("id")
      const key = bytes.toString("utf8", starts[id], ends[id])
      throw this.locate(this.names[field], key, error as Error)
    }
    this.bytes += ends[field - 1] - starts[0]
    this.filled++
    if (this.filled === CHUNK_ROWS || this.bytes > CHUNK_BYTES) {
      this.flush()
    }
  }

  private flush(): void {
    if (!this.filled) {
      return
    }
    const { chunk } = this.chunk
    duckdb.data_chunk_reset(chunk)
    duckdb.data_chunk_set_size(chunk, this.filled)
    this.buffers.forEach((buffer, index) =>
      buffer.flush(duckdb.data_chunk_get_vector(chunk, index), this.filled)
    )
    this.appender.appendDataChunk(this.chunk)
    this.written += this.filled
    this.filled = 0
    this.bytes = 0
  }

  /** Names table, column and key: a person must be able to find the row. */
  private locate(column: string, key: string, error: Error): Error {
    return new Error(
      `"${this.dataset.table}"."${column}" of ` +
        `${key ? `row ${key}` : `row ${this.rows + 1}`} does not fit ` +
        `the warehouse: ${error.message}.`
    )
  }
}
