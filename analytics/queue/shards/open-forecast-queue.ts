import { Queue } from "bullmq"
import { postgresConnection } from "../postgres-connection"
import { PostgresQueue } from "../queue-classes"
import { FORECAST_QUEUE, QUEUE_PREFIX } from "../queue-names"
import type { QueuePlace } from "../queue-place"
import type { FitJobData } from "./fit-job"

/** The queue of shards, where the queue of exports is. */
export const openForecastQueue = ({
  databaseUrl,
  redisUrl,
}: QueuePlace): Queue<FitJobData, string> =>
  redisUrl
    ? new Queue<FitJobData, string>(FORECAST_QUEUE, {
        connection: { url: redisUrl },
        prefix: QUEUE_PREFIX,
      })
    : (new PostgresQueue<FitJobData, string>(FORECAST_QUEUE, {
        connection: postgresConnection(databaseUrl),
      }) as unknown as Queue<FitJobData, string>)
