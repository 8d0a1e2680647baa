import path from "node:path"
import pg from "pg"
import { startEmbeddedPostgres } from "../postgres/start-embedded-postgres.mjs"
import { Refusal } from "./refusal.mjs"

const databaseName = "order_cycle_demo"

/**
 * The demo's PostgreSQL: DATABASE_URL when it is set, else the embedded one in
 * the data folder.
 *
 * @returns {Promise<{ url: string, isOwn: boolean }>} `isOwn`: the embedded one.
 * @throws Refusal when it does not answer.
 */
export async function openDatabase({ dataDir, fresh }, interruption) {
  const given = process.env.DATABASE_URL
  const server = given
    ? undefined
    : await startEmbeddedPostgres({ directory: path.join(dataDir, "postgres") })
  if (server) {
    interruption.onEnd(() => server.stop())
  }
  const url = given ?? `${server.url}/${databaseName}`
  await createDatabase(url, fresh)
  return { url, isOwn: !given }
}

async function createDatabase(url, fresh) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  if (!name) {
    throw new Refusal(
      "DATABASE_URL names no database: write postgres://user:password@host:port/name."
    )
  }
  const admin = new URL(url)
  admin.pathname = "/postgres"
  const client = new pg.Client({
    connectionString: admin.href,
    connectionTimeoutMillis: 10_000,
  })
  try {
    await client.connect()
  } catch (error) {
    throw new Refusal(
      `PostgreSQL at ${admin.host} does not answer (${error.code ?? error.message}): start it or unset DATABASE_URL.`
    )
  }
  try {
    const quoted = `"${name.replaceAll('"', '""')}"`
    if (fresh) {
      await client.query(`drop database if exists ${quoted} with (force)`)
    }
    const { rowCount } = await client.query(
      "select 1 from pg_database where datname = $1",
      [name]
    )
    if (!rowCount) {
      await client.query(`create database ${quoted}`)
    }
  } finally {
    await client.end()
  }
}
