import { rm } from "node:fs/promises"
import { chooseClusterDirectory } from "./choose-cluster-directory.mjs"
import { openTestRole } from "./open-test-role.mjs"
import { say } from "./say.mjs"

/**
 * The server for the layers with a database: TEST_DATABASE_URL, DATABASE_URL,
 * or the embedded PostgreSQL (joined when it runs).
 *
 * @returns {Promise<{ url: string, ownServerUrl?: string,
 *   close: () => Promise<void> }>} `ownServerUrl` is a superuser's, of a server
 *   that nobody else uses.
 */
export async function openDatabase() {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  if (given) {
    say("database: the given server")
    return await openTestRole(given)
  }
  const { directory, inMemory } = await chooseClusterDirectory()
  say(`database: embedded PostgreSQL in ${directory}`)
  const { startEmbeddedPostgres } =
    await import("../../demo/postgres/start-embedded-postgres.mjs")
  const server = await startEmbeddedPostgres({ directory })
  const role = await openTestRole(server.url)
  return {
    url: role.url,
    ...(!server.reused && { ownServerUrl: server.url }),
    close: async () => {
      await role.close()
      await server.stop()
      if (inMemory && !server.reused) {
        await rm(directory, { recursive: true, force: true })
      }
    },
  }
}
