import type { FlowJob, JobsOptions } from "bullmq"
import type { ExportJobData } from "./export-job"
import { EXPORT_STEP, PARQUET_STEP, parquetJobId } from "./export-steps"
import { ANALYTICS_QUEUE } from "./queue-names"

const jobOptions: JobsOptions = {
  attempts: 5,
  backoff: { type: "exponential", delay: 5_000, jitter: 0.5 },
  // Kept, so that the same window cannot be exported twice.
  removeOnComplete: { age: 30 * 24 * 3600, count: 2_000 },
  removeOnFail: { age: 30 * 24 * 3600, count: 2_000 },
}

/** The jobs of one export: its own and, after it, the one for Parquet. */
export function exportFlow(jobId: string, data: ExportJobData): FlowJob {
  const node = { queueName: ANALYTICS_QUEUE, data }
  const rows = { ...node, name: EXPORT_STEP, opts: { ...jobOptions, jobId } }
  if (!data.parquet) {
    return rows
  }
  return {
    ...node,
    name: PARQUET_STEP,
    opts: { ...jobOptions, jobId: parquetJobId(jobId) },
    // Else it would wait for a failed export for ever.
    children: [{ ...rows, opts: { ...rows.opts, failParentOnFailure: true } }],
  }
}
