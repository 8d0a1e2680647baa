import { Client } from "pg"
import type { TableRows } from "../rows/table-rows"
import { copyRows } from "./copy-rows"
import { moveSequences } from "./move-sequences"

/** Writes the whole history in one transaction: all of it or nothing. */
export async function loadHistory(
  databaseUrl: string,
  rows: TableRows
): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("begin")
    for (const [table, tableRows] of rows.entries()) {
      await copyRows(client, table, tableRows)
    }
    await moveSequences(client)
    // Before the commit, whose deferred checks would else be planned as if
    // the tables were empty and take minutes.
    await client.query("analyze")
    await client.query("commit")
  } finally {
    await client.end()
  }
}
