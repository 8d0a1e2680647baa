import type { Job, JobState } from "bullmq"
import type { ExportResult } from "../export-result"
import type { ExportJob, ExportProgress } from "./export-job"

/** One job of an export's flow, as BullMQ knows it. */
export type SeenStep = {
  state: JobState | "unknown"
  job: Pick<
    Job<unknown, unknown>,
    | "progress"
    | "attemptsStarted"
    | "attemptsMade"
    | "processedOn"
    | "finishedOn"
    | "returnvalue"
    | "failedReason"
  >
}

const states: Record<SeenStep["state"], ExportJob["state"]> = {
  waiting: "queued",
  "waiting-children": "queued",
  prioritized: "queued",
  delayed: "queued",
  active: "running",
  completed: "completed",
  failed: "failed",
  unknown: "queued",
}

/** How far an export is when only Parquet is left to write. */
const BEFORE_PARQUET = 0.97

/**
 * Says in our words what BullMQ knows of an export: of whichever step is its
 * turn. What was published stays so where Parquet could not be written.
 *
 * @param parquet null when it was not asked for.
 */
export function toExportJob(
  rows: SeenStep,
  parquet: SeenStep | null
): ExportJob {
  const step = parquet && rows.state === "completed" ? parquet : rows
  const isDone = parquet?.state === "completed"
  const isPublished = step === parquet && parquet.state === "failed"
  const state = isPublished ? "completed" : states[step.state]
  const result = (rows.job.returnvalue as ExportResult | undefined) ?? null
  return {
    state,
    progress: progressOf(rows, parquet && !isDone ? BEFORE_PARQUET : 1),
    attempts: Math.max(step.job.attemptsStarted ?? 0, step.job.attemptsMade),
    started_at: toDate(rows.job.processedOn),
    finished_at: toDate(step.job.finishedOn),
    result:
      result && isDone
        ? { ...result, parquet: step.job.returnvalue as string }
        : result,
    error: step.state === "completed" ? null : step.job.failedReason || null,
  }
}

function progressOf(rows: SeenStep, most: number): ExportProgress | null {
  const { progress } = rows.job
  if (!isProgress(progress)) {
    return null
  }
  return rows.state === "completed" && most < 1
    ? { fraction: most, text: "parquet" }
    : { ...progress, fraction: Math.min(progress.fraction, most) }
}

const toDate = (milliseconds: number | undefined) =>
  milliseconds ? new Date(milliseconds) : null

const isProgress = (progress: unknown): progress is ExportProgress =>
  typeof progress === "object" && progress !== null && "fraction" in progress
