import { createPostgresBackend, withBackend } from "bullmq"

/** BullMQ's classes on PostgreSQL; those on Redis are the package's own. */
export const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(
  createPostgresBackend
)
