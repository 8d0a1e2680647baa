import { Worker, type WorkerOptions } from "bullmq"
import type { ExportResult } from "../export-result"
import type { ExportJobData } from "./export-job"
import { exportProcess } from "./export-process"
import { isMissingSchema } from "./is-missing-schema"
import { migrateAnalyticsQueue } from "./migrate-analytics-queue"
import { postgresConnection } from "./postgres-connection"
import { PostgresWorker } from "./queue-classes"
import { ANALYTICS_QUEUE, QUEUE_PREFIX } from "./queue-names"
import type { QueuePlace } from "./queue-place"
import { tellJobs } from "./tell-jobs"
import { withoutRepeats } from "./without-repeats"

export type AnalyticsWorkerOptions = QueuePlace & {
  /** This machine's warehouse directory, in place of the one in the job. */
  directory?: string
  /** Jobs at once; default 1, because exports of one directory exclude. */
  concurrency?: number
  /** Time without a sign of life after which a job is taken over. */
  stalledMs?: number
  log: { info: (text: string) => void; error: (text: string) => void }
  /** The worker has stopped: the queue's tables are not there. */
  onFatal?: (error: Error) => void
}

export type AnalyticsWorker = {
  /** Takes no more jobs and waits for the one it has. */
  close: () => Promise<void>
}

/**
 * Starts to take jobs of the queue, each in a process of its own. A job whose
 * worker died is taken over by another after `stalledMs`.
 */
export async function startAnalyticsWorker(
  options: AnalyticsWorkerOptions
): Promise<AnalyticsWorker> {
  await migrateAnalyticsQueue(options)
  const worker = openWorker(options)
  const { log } = options
  const complain = withoutRepeats((text) => log.error(text))
  let isBroken = false
  const giveUp = async (error: Error) => {
    if (!isBroken) {
      isBroken = true
      await worker.close(true).catch(() => undefined)
      options.onFatal?.(error)
    }
  }
  tellJobs(worker, log)
  worker.on("error", (error) => {
    complain(`Worker of the analytics queue: ${error.message}`)
    if (isMissingSchema(error)) {
      void giveUp(error)
    }
  })
  await worker.waitUntilReady().catch(async (error) => {
    await worker.close(true)
    throw error
  })
  return { close: () => worker.close() }
}

function openWorker(options: AnalyticsWorkerOptions) {
  const { databaseUrl, redisUrl, stalledMs = 30_000 } = options
  const { file, fork } = exportProcess(options)
  const common: Omit<WorkerOptions, "connection"> = {
    concurrency: options.concurrency ?? 1,
    lockDuration: stalledMs,
    stalledInterval: stalledMs,
    maxStalledCount: 4,
    workerForkOptions: fork,
  }
  if (redisUrl) {
    return new Worker<ExportJobData, ExportResult | string>(
      ANALYTICS_QUEUE,
      file,
      {
        ...common,
        prefix: QUEUE_PREFIX,
        connection: { url: redisUrl, maxRetriesPerRequest: null },
      }
    )
  }
  return new PostgresWorker<ExportJobData, ExportResult | string>(
    ANALYTICS_QUEUE,
    file,
    { ...common, connection: postgresConnection(databaseUrl) }
  ) as unknown as Worker<ExportJobData, ExportResult | string>
}
