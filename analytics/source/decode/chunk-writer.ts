import {
  type DuckDBAppender,
  DuckDBDataChunk,
  type DuckDBValue,
} from "@duckdb/node-api"
import type { Dataset } from "../dataset"
import { CopyRows } from "./copy-rows"
import { duckdbTypeOf } from "./duckdb-type-of"
import { fieldReader } from "./field-reader"

/** Rows of a DuckDB vector. */
const CHUNK_ROWS = 2_048

/**
 * Writes the rows of a COPY into a table, chunk by chunk and column by
 * column.
 */
export class ChunkWriter {
  private readonly names: string[]
  private readonly columns: DuckDBValue[][]
  private readonly chunk: DuckDBDataChunk
  private readonly copy: CopyRows
  private filled = 0
  private written = 0

  constructor(
    private readonly dataset: Dataset,
    private readonly appender: DuckDBAppender
  ) {
    const columns = Object.values(dataset.columns)
    this.names = Object.keys(dataset.columns)
    this.columns = columns.map(() => new Array<DuckDBValue>(CHUNK_ROWS))
    this.chunk = DuckDBDataChunk.create(columns.map(duckdbTypeOf))
    const readers = columns.map(fieldReader)
    this.copy = new CopyRows(
      columns.length,
      (field, bytes, start, end) => {
        try {
          this.columns[field][this.filled] =
            end < start ? null : readers[field](bytes, start, end)
        } catch (error) {
          throw this.locate(field, error as Error)
        }
      },
      () => this.endRow()
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

  private endRow(): void {
    this.filled++
    if (this.filled === CHUNK_ROWS) {
      this.flush()
    }
  }

  private flush(): void {
    if (!this.filled) {
      return
    }
    this.chunk.reset()
    this.chunk.rowCount = this.filled
    this.columns.forEach((values, index) => {
      values.length = this.filled
      this.chunk.setColumnValues(index, values)
    })
    this.appender.appendDataChunk(this.chunk)
    this.written += this.filled
    this.filled = 0
  }

  /** Names table, column and key: a person must be able to find the row. */
  private locate(field: number, error: Error): Error {
    const key = this.columns[this.names.indexOf("id")]?.[this.filled]
    return new Error(
      `"${this.dataset.table}"."${this.names[field]}" of ` +
        `${key ? `row ${String(key)}` : `row ${this.rows + 1}`} does not fit ` +
        `the warehouse: ${error.message}.`
    )
  }
}
