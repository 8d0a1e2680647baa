import { Worker, type WorkerOptions } from "bullmq"
import type { ExportResult } from "../export-result"
import type { ExportJobData } from "./export-job"
import { exportProcess } from "./export-process"
import { isMissingSchema } from "./is-missing-schema"
import { migrateAnalyticsQueue } from "./migrate-analytics-queue"
import { postgresConnection } from "./postgres-connection"
import { PostgresWorker } from "./queue-classes"
import { ANALYTICS_QUEUE, FORECAST_QUEUE, QUEUE_PREFIX } from "./queue-names"
import type { QueuePlace } from "./queue-place"
import type { FitJobData } from "./shards/fit-job"
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
  const worker = openExportWorker(options)
  const shards = openShardWorker(options)
  const { log } = options
  const complain = withoutRepeats((text) => log.error(text))
  const closeAll = (force?: boolean) =>
    Promise.all([worker, shards].map((one) => one.close(force)))
  let isBroken = false
  const giveUp = async (error: Error) => {
    if (!isBroken) {
      isBroken = true
      await closeAll(true).catch(() => undefined)
      options.onFatal?.(error)
    }
  }
  tellJobs(worker, log)
  shards.on("active", ({ data }) =>
    log.info(`Fits a shard of the forecast of ${data.run_id}.`)
  )
  const hear = (error: Error) => {
    complain(`Worker of the analytics queue: ${error.message}`)
    if (isMissingSchema(error)) {
      void giveUp(error)
    }
  }
  worker.on("error", hear)
  shards.on("error", hear)
  await Promise.all([worker.waitUntilReady(), shards.waitUntilReady()]).catch(
    async (error) => {
      await closeAll(true)
      throw error
    }
  )
  return {
    close: async () => {
      await closeAll()
    },
  }
}

const openExportWorker = (options: AnalyticsWorkerOptions) =>
  openWorker<ExportJobData, ExportResult | string>(
    options,
    ANALYTICS_QUEUE,
    "process-job",
    options.concurrency ?? 1
  )

/** Shards of forecasts, one at a time beside the export that may wait. */
const openShardWorker = (options: AnalyticsWorkerOptions) =>
  openWorker<FitJobData, string>(
    options,
    FORECAST_QUEUE,
    "shards/process-fit-job",
    1
  )

function openWorker<Data, Result>(
  options: AnalyticsWorkerOptions,
  queue: string,
  processor: string,
  concurrency: number
): Worker<Data, Result> {
  const { databaseUrl, redisUrl, stalledMs = 30_000 } = options
  const { file, fork } = exportProcess(options, processor)
  const common: Omit<WorkerOptions, "connection"> = {
    concurrency,
    lockDuration: stalledMs,
    stalledInterval: stalledMs,
    maxStalledCount: 4,
    workerForkOptions: fork,
  }
  if (redisUrl) {
    return new Worker<Data, Result>(queue, file, {
      ...common,
      prefix: QUEUE_PREFIX,
      connection: { url: redisUrl, maxRetriesPerRequest: null },
    })
  }
  return new PostgresWorker<Data, Result>(queue, file, {
    ...common,
    connection: postgresConnection(databaseUrl),
  }) as unknown as Worker<Data, Result>
}
