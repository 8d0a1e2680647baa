import type { DuckDBConnection } from "@duckdb/node-api"
import { DuckDBInstance } from "@duckdb/node-api"
import { warmGenerations } from "./warm-generations"

/**
 * Lends a read-only connection to a generation. Two readers of one file in
 * one process share DuckDB's instance: opening a path twice is not safe. The
 * session is in UTC, wherever the machine stands.
 *
 * @param memoryLimit DuckDB's, for all that share the instance meanwhile.
 */
export async function withWarehouse<T>(
  file: string,
  read: (connection: DuckDBConnection) => Promise<T>,
  memoryLimit?: string
): Promise<T> {
  const identity = warmGenerations.identify(file)
  const instance = await DuckDBInstance.fromCache(file, {
    access_mode: "READ_ONLY",
  })
  const connection = await instance.connect()
  try {
    await connection.run("set TimeZone = 'UTC'")
    if (!memoryLimit) {
      return await read(connection)
    }
    await connection.run(
      `set memory_limit = '${memoryLimit.replaceAll("'", "''")}'`
    )
    try {
      return await read(connection)
    } finally {
      await connection.run("reset memory_limit")
    }
  } finally {
    connection.closeSync()
    warmGenerations.give(file, identity, instance)
  }
}
