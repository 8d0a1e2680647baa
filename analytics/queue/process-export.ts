import type { SandboxedJob } from "bullmq"
import type { ExportResult } from "../export-result"
import { exportWarehouse } from "../export-warehouse"
import type { ExportJobData } from "./export-job"
import { DATABASE_VARIABLE, DIRECTORY_VARIABLE } from "./export-process"
import { progressReporter } from "./progress-reporter"

/** Whose worker was killed must not go on: another worker takes the job. */
process.on("disconnect", () => process.exit(1))

/** BullMQ calls this in a process of its own, one job at a time. */
export default async function processExport(
  job: SandboxedJob<ExportJobData, ExportResult>
): Promise<ExportResult> {
  const { directory, time_zone, memory_limit, full, parquet } = job.data
  const databaseUrl = process.env[DATABASE_VARIABLE]
  if (!databaseUrl) {
    throw new Error(`The worker did not set ${DATABASE_VARIABLE}.`)
  }
  const reporter = progressReporter((progress) => job.updateProgress(progress))
  const result = await exportWarehouse({
    databaseUrl,
    directory: process.env[DIRECTORY_VARIABLE] ?? directory,
    timeZone: time_zone,
    memoryLimit: memory_limit,
    full,
    parquet,
    onProgress: reporter.report,
  })
  await reporter.sent()
  return result
}
