import path from "node:path"
import type { SandboxedJob } from "bullmq"
import type { ExportResult } from "../export-result"
import type { WithFit } from "../forecast-run/fill-forecast"
import { exportWarehouse } from "../export-warehouse"
import { publishedFile } from "../warehouse/published-file"
import type { ExportJobData } from "./export-job"
import type { QueuePlace } from "./queue-place"
import { withQueueFit } from "./shards/with-queue-fit"
import { progressReporter } from "./progress-reporter"

export type TriedExport = ExportJobData & {
  /** File that was published when the first try began; null: none. */
  published_before?: string | null
}

/**
 * Everything up to the published generation. One that an earlier try of the
 * same job published before it was lost still counts as published.
 */
export async function runExportStep(
  job: Pick<
    SandboxedJob<TriedExport>,
    "data" | "updateData" | "updateProgress"
  >,
  place: QueuePlace & { directory: string }
): Promise<ExportResult> {
  const { time_zone, bulk, memory_limit, full } = job.data
  const before = await publishedBefore(job, place.directory)
  const reporter = progressReporter((progress) => job.updateProgress(progress))
  const result = await exportWarehouse({
    databaseUrl: place.databaseUrl,
    directory: place.directory,
    withFit: withShards(job.data, place),
    timeZone: time_zone,
    bulk,
    memoryLimit: memory_limit,
    full,
    onProgress: reporter.report,
  })
  await reporter.sent()
  const isNew = path.basename(result.file) !== before
  return { ...result, state: isNew ? "published" : "unchanged" }
}

/** Undefined where the export's own threads do. */
const withShards = (
  { run_id, forecast_shard_items: shardItems }: ExportJobData,
  place: QueuePlace
): WithFit | undefined =>
  shardItems
    ? (options, work) =>
        withQueueFit(place, { run_id, shardItems }, options, work)
    : undefined

async function publishedBefore(
  job: Pick<SandboxedJob<TriedExport>, "data" | "updateData">,
  directory: string
): Promise<string | null> {
  if (job.data.published_before !== undefined) {
    return job.data.published_before
  }
  const file = await publishedFile(directory)
  const published_before = file && path.basename(file)
  await job.updateData({ ...job.data, published_before })
  return published_before
}
