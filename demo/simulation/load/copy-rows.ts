import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Client } from "pg"
import { from as copyFrom } from "pg-copy-streams"
import type { Row } from "../rows/table-rows"
import { copyField } from "./copy-field"

/** Writes rows to a table by COPY; columns that no row has keep their default. */
export async function copyRows(
  client: Client,
  table: string,
  rows: Row[]
): Promise<void> {
  const types = await columnTypes(client, table)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const unknown = columns.filter((column) => !types.has(column))
  if (unknown.length) {
    throw new Error(`The table "${table}" has no column ${unknown.join(", ")}.`)
  }
  const names = columns.map((column) => `"${column}"`).join(", ")
  await pipeline(
    Readable.from(toLines(rows, columns, types)),
    client.query(copyFrom(`copy "${table}" (${names}) from stdin`))
  )
}

async function columnTypes(client: Client, table: string) {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type
       from information_schema.columns
      where table_schema = current_schema() and table_name = $1`,
    [table]
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}

const rowsPerChunk = 500

function* toLines(rows: Row[], columns: string[], types: Map<string, string>) {
  for (let start = 0; start < rows.length; start += rowsPerChunk) {
    yield rows
      .slice(start, start + rowsPerChunk)
      .map(
        (row) =>
          columns
            .map((column) => copyField(row[column], types.get(column) ?? ""))
            .join("\t") + "\n"
      )
      .join("")
  }
}
