import type { Job, JobState } from "bullmq"
import type { ExportResult } from "../export-result"
import type { ExportJob, ExportJobData, ExportProgress } from "./export-job"

const states: Record<JobState | "unknown", ExportJob["state"]> = {
  waiting: "queued",
  "waiting-children": "queued",
  prioritized: "queued",
  delayed: "queued",
  active: "running",
  completed: "completed",
  failed: "failed",
  unknown: "queued",
}

/** Says in our words what BullMQ knows of a job. */
export function toExportJob(
  state: JobState | "unknown",
  job: Job<ExportJobData, ExportResult>
): ExportJob {
  return {
    state: states[state],
    progress: isProgress(job.progress) ? job.progress : null,
    attempts: Math.max(job.attemptsStarted ?? 0, job.attemptsMade),
    started_at: toDate(job.processedOn),
    finished_at: toDate(job.finishedOn),
    result: job.returnvalue ?? null,
    error: job.failedReason || null,
  }
}

const toDate = (milliseconds: number | undefined) =>
  milliseconds ? new Date(milliseconds) : null

const isProgress = (progress: unknown): progress is ExportProgress =>
  typeof progress === "object" && progress !== null && "fraction" in progress
