import { Queue } from "bullmq"
import type { ExportResult } from "../export-result"
import { exportFlow } from "./export-flow"
import type { ExportJob, ExportJobData } from "./export-job"
import { parquetJobId } from "./export-steps"
import { openFlowProducer } from "./open-flow-producer"
import { postgresConnection } from "./postgres-connection"
import { PostgresQueue } from "./queue-classes"
import { ANALYTICS_QUEUE, QUEUE_PREFIX } from "./queue-names"
import type { QueuePlace } from "./queue-place"
import { toExportJob } from "./to-export-job"
import { withoutRepeats } from "./without-repeats"

export type AnalyticsQueue = {
  /** Adds an export; a job id that the queue knows is not added again. */
  addExport: (jobId: string, data: ExportJobData) => Promise<void>
  /** @returns null when the queue knows no such job. */
  findExport: (jobId: string) => Promise<ExportJob | null>
  close: () => Promise<void>
}

/**
 * Opens the queue to add jobs and to look at them. On PostgreSQL its tables
 * must exist: see `migrateAnalyticsQueue`.
 *
 * @param onError told when the connection breaks; it repairs itself.
 */
export function createAnalyticsQueue(
  place: QueuePlace,
  onError: (message: string) => void
): AnalyticsQueue {
  const queue = openQueue(place)
  const complain = withoutRepeats(onError)
  queue.on("error", ({ message }) => complain(message))
  const findStep = async (jobId: string) => {
    // The state first: a job that ends in between is read with its result.
    const state = await queue.getJobState(jobId)
    const job = await queue.getJob(jobId)
    return job ? { state, job } : null
  }
  return {
    addExport: async (jobId, data) => {
      // Opened each time: one that found no database at first never recovers.
      const flows = openFlowProducer(place)
      flows.on("error", ({ message }) => complain(message))
      try {
        await flows.add(exportFlow(jobId, data))
      } finally {
        await flows.close()
      }
    },
    findExport: async (jobId) => {
      const rows = await findStep(jobId)
      return rows && toExportJob(rows, await findStep(parquetJobId(jobId)))
    },
    close: () => queue.close(),
  }
}

function openQueue({ databaseUrl, redisUrl }: QueuePlace) {
  if (redisUrl) {
    return new Queue<ExportJobData, ExportResult>(ANALYTICS_QUEUE, {
      connection: { url: redisUrl },
      prefix: QUEUE_PREFIX,
    })
  }
  return new PostgresQueue<ExportJobData, ExportResult>(ANALYTICS_QUEUE, {
    connection: postgresConnection(databaseUrl),
  }) as unknown as Queue<ExportJobData, ExportResult>
}
