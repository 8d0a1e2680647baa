import { realpath } from "node:fs/promises"
import path from "node:path"

/** The published DuckDB file of an earlier start, if there is one. */
export async function findWarehouse(dataDir) {
  const current = path.join(dataDir, "warehouse", "current.duckdb")
  try {
    await realpath(current)
    return { warehouse: current }
  } catch {
    return undefined
  }
}
