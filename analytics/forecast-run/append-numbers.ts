import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DOUBLE,
} from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"
import { CHUNK_ROWS } from "../source/decode/chunk-rows"

const BYTES = 8

/**
 * Makes a temporary table of DOUBLE columns from typed arrays of one length,
 * without an object per value.
 */
export async function appendNumbers(
  connection: DuckDBConnection,
  table: string,
  columns: Readonly<Record<string, Float64Array>>
): Promise<void> {
  const names = Object.keys(columns)
  const values = Object.values(columns)
  await connection.run(
    `create or replace temp table ${table} (${names
      .map((name) => `${name} double`)
      .join(", ")})`
  )
  const appender = await connection.createAppender(table, "main", "temp")
  const chunk = DuckDBDataChunk.create(values.map(() => DOUBLE))
  const rows = values[0]?.length ?? 0
  for (let first = 0; first < rows; first += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rows - first)
    duckdb.data_chunk_reset(chunk.chunk)
    duckdb.data_chunk_set_size(chunk.chunk, count)
    values.forEach(({ buffer, byteOffset }, at) =>
      duckdb.copy_data_to_vector(
        duckdb.data_chunk_get_vector(chunk.chunk, at),
        0,
        buffer as ArrayBuffer,
        byteOffset + first * BYTES,
        count * BYTES
      )
    )
    appender.appendDataChunk(chunk)
  }
  appender.flushSync()
  appender.closeSync()
}
