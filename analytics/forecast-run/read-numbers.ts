import type { DuckDBConnection } from "@duckdb/node-api"
import { eachChunk } from "./each-chunk"

/**
 * Reads a statement's columns as typed arrays, without an object per value.
 *
 * @param sql its columns are DOUBLE and never NULL.
 */
export async function readNumbers(
  connection: DuckDBConnection,
  sql: string
): Promise<Float64Array[]> {
  const chunks: Float64Array[][] = []
  const count = await eachChunk(connection, sql, (columns) =>
    columns.forEach((values, column) => {
      chunks[column] ??= []
      chunks[column].push(values)
    })
  )
  return Array.from({ length: count }, (_, column) =>
    join(chunks[column] ?? [])
  )
}

function join(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(
    parts.reduce((length, part) => length + part.length, 0)
  )
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
