import type { DuckDBConnection } from "@duckdb/node-api"
import { DuckDBInstance } from "@duckdb/node-api"

/**
 * Lends a read-only connection to a generation. Two readers of one file in
 * one process share DuckDB's instance: opening a path twice is not safe.
 */
export async function withWarehouse<T>(
  file: string,
  read: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
  const instance = await DuckDBInstance.fromCache(file, {
    access_mode: "READ_ONLY",
  })
  const connection = await instance.connect()
  try {
    return await read(connection)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
