import type { DuckDBConnection } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"

const BYTES = 8

/**
 * Hands a statement's columns on chunk by chunk as typed arrays, without an
 * object per value and without ever holding all.
 *
 * @param sql its columns are DOUBLE and never NULL.
 * @returns how many columns it has.
 */
export async function eachChunk(
  connection: DuckDBConnection,
  sql: string,
  take: (columns: Float64Array[]) => void
): Promise<number> {
  const result = await connection.stream(sql)
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk?.rowCount) {
      return result.columnCount
    }
    const { rowCount } = chunk
    const columns = Array.from({ length: result.columnCount }, (_, column) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, column)
      const bytes = duckdb.vector_get_data(vector, rowCount * BYTES)
      return new Float64Array(bytes.slice().buffer, 0, rowCount)
    })
    take(columns)
  }
}
