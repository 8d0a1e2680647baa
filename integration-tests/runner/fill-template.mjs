import path from "node:path"
import { childProcesses } from "./child-processes.mjs"
import { say } from "./say.mjs"

const MEDUSA = path.resolve("node_modules/@medusajs/cli/cli.js")

/**
 * Creates the tables once, in the database that PostgreSQL copies for each
 * new one, so that no suite migrates for itself (a tenth of each boot).
 *
 * @param serverUrl a superuser's URL of a server that nobody else uses.
 * @returns {Promise<() => Promise<void>>} makes new databases empty again.
 */
export async function fillTemplate(serverUrl) {
  const { default: pg } = await import("pg")
  say("creating the tables once for all suites on the platform")
  const code = await childProcesses.run(
    process.execPath,
    [MEDUSA, "db:migrate", "--execute-safe-links", "--skip-scripts"],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        DATABASE_URL: `${serverUrl}/template1`,
        MEDUSA_DISABLE_TELEMETRY: "1",
        LOG_LEVEL: "error",
      },
    }
  )
  const empty = () => emptyTemplate(pg, serverUrl)
  if (code !== 0) {
    await empty()
    throw new Error(
      `medusa db:migrate ended with ${code}; see its output above.`
    )
  }
  return empty
}

async function emptyTemplate(pg, serverUrl) {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` })
  await client.connect()
  try {
    await client.query("alter database template1 is_template false")
    await client.query("drop database template1 with (force)")
    await client.query("create database template1 template template0")
    await client.query("alter database template1 is_template true")
  } finally {
    await client.end()
  }
}
