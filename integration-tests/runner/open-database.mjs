import { openTestRole } from "./open-test-role.mjs"
import { say } from "./say.mjs"

const DIRECTORY = ".data/test-postgres"

/**
 * The server for the layers with a database: TEST_DATABASE_URL, DATABASE_URL,
 * or the embedded PostgreSQL in `.data/test-postgres` (joined when it runs).
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openDatabase() {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) {
    say("database: the given server")
    return await openTestRole(given)
  }
  say(`database: embedded PostgreSQL in ${DIRECTORY}`)
  const { startEmbeddedPostgres } =
    await import("../../demo/postgres/start-embedded-postgres.mjs")
  const server = await startEmbeddedPostgres({ directory: DIRECTORY })
  const role = await openTestRole(server.url)
  return {
    url: role.url,
    close: async () => {
      await role.close()
      await server.stop()
    },
  }
}
