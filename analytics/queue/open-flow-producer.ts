import { FlowProducer } from "bullmq"
import { postgresConnection } from "./postgres-connection"
import { PostgresFlowProducer } from "./queue-classes"
import { QUEUE_PREFIX } from "./queue-names"
import type { QueuePlace } from "./queue-place"

/** Adds jobs that depend on each other, all of them or none. */
export const openFlowProducer = ({
  databaseUrl,
  redisUrl,
}: QueuePlace): Pick<FlowProducer, "add" | "close" | "on"> =>
  redisUrl
    ? new FlowProducer({ connection: { url: redisUrl }, prefix: QUEUE_PREFIX })
    : (new PostgresFlowProducer({
        connection: postgresConnection(databaseUrl),
      }) as unknown as FlowProducer)
