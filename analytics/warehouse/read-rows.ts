import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api"

export type WarehouseRow = Record<string, string | number | null>

/**
 * Runs a statement and gives its rows as JSON values: decimals, dates and
 * times as text, 64-bit integers as numbers where they are exact.
 */
export async function readRows(
  connection: DuckDBConnection,
  sql: string,
  values?: Record<string, string | null>
): Promise<WarehouseRow[]> {
  const reader = await connection.runAndReadAll(sql, values)
  const names = reader.columnNames()
  return reader
    .getRows()
    .map((row) =>
      Object.fromEntries(row.map((value, at) => [names[at], toJson(value)]))
    )
}

function toJson(value: DuckDBValue): string | number | null {
  if (value === null || typeof value === "number") {
    return value
  }
  if (typeof value === "bigint") {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : value.toString()
  }
  return String(value)
}
