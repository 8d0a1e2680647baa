import pg from "pg"

/** One query on a connection of its own. */
export async function queryDatabase(url, text, values = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(text, values)
    return rows
  } finally {
    await client.end()
  }
}
