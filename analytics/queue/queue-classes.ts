import { createPostgresBackend, withBackend } from "bullmq"

/** BullMQ's classes on PostgreSQL; those on Redis are the package's own. */
export const {
  FlowProducer: PostgresFlowProducer,
  Queue: PostgresQueue,
  Worker: PostgresWorker,
} = withBackend(createPostgresBackend)
