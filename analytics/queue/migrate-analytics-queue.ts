import { runMigrations } from "bullmq"
import { Client } from "pg"
import { QUEUE_SCHEMA } from "./queue-names"
import type { QueuePlace } from "./queue-place"

/**
 * Makes or upgrades the queue's tables. Workers without them write errors
 * without end, so everything that opens the queue runs this first. One that
 * comes second waits and finds nothing to do. Redis needs no tables.
 */
export async function migrateAnalyticsQueue({
  databaseUrl,
  redisUrl,
}: QueuePlace): Promise<void> {
  if (redisUrl) {
    return
  }
  const client = new Client({ connectionString: databaseUrl })
  // Queries tell of a lost connection as well; the event alone would end the
  // process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    await runMigrations(client, QUEUE_SCHEMA)
  } finally {
    await client.end()
  }
}
