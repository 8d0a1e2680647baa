import type { SandboxedJob } from "bullmq"
import type { ExportResult } from "../export-result"
import {
  DATABASE_VARIABLE,
  DIRECTORY_VARIABLE,
  REDIS_VARIABLE,
} from "./export-process"
import { PARQUET_STEP } from "./export-steps"
import { runExportStep, type TriedExport } from "./run-export-step"
import { runParquetStep } from "./run-parquet-step"

/** Whose worker was killed must not go on: another worker takes the job. */
process.on("disconnect", () => process.exit(1))

/** BullMQ calls this in a process of its own, one job at a time. */
export default async function processJob(
  job: SandboxedJob<TriedExport>
): Promise<ExportResult | string> {
  const databaseUrl = process.env[DATABASE_VARIABLE]
  if (!databaseUrl) {
    throw new Error(`The worker did not set ${DATABASE_VARIABLE}.`)
  }
  const redisUrl = process.env[REDIS_VARIABLE] || null
  const directory = process.env[DIRECTORY_VARIABLE] ?? job.data.directory
  return job.name === PARQUET_STEP
    ? await runParquetStep(job, directory)
    : await runExportStep(job, { databaseUrl, redisUrl, directory })
}
