import type { PostgresConnectionOptions } from "bullmq"
import { QUEUE_SCHEMA } from "./queue-names"

/** Connection of the queue's PostgreSQL backend: our schema, few clients. */
export const postgresConnection = (
  databaseUrl: string
): PostgresConnectionOptions => ({
  connectionString: databaseUrl,
  schema: QUEUE_SCHEMA,
  max: 2,
})
