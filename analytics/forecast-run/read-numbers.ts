import type { DuckDBConnection } from "@duckdb/node-api"
import duckdb from "@duckdb/node-bindings"

const BYTES = 8

/**
 * Reads a statement's columns as typed arrays, without an object per value.
 *
 * @param sql its columns are DOUBLE and never NULL.
 */
export async function readNumbers(
  connection: DuckDBConnection,
  sql: string
): Promise<Float64Array[]> {
  const result = await connection.stream(sql)
  const chunks: Float64Array[][] = Array.from(
    { length: result.columnCount },
    () => []
  )
  let rows = 0
  for (;;) {
    const chunk = await result.fetchChunk()
    if (!chunk?.rowCount) {
      break
    }
    rows += chunk.rowCount
    chunks.forEach((parts, column) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, column)
      const bytes = duckdb.vector_get_data(vector, chunk.rowCount * BYTES)
      parts.push(new Float64Array(bytes.slice().buffer, 0, chunk.rowCount))
    })
  }
  return chunks.map((parts) => join(parts, rows))
}

function join(parts: readonly Float64Array[], length: number): Float64Array {
  const joined = new Float64Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
