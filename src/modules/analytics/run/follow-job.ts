import type { ExportJob } from "../../../../analytics/queue/export-job"
import type { ExportRunRow } from "./export-run-row"

/** What a run's job in the queue says beyond what is written of the run. */
export type FollowedRun = Pick<
  ExportRunRow,
  | "kind"
  | "state"
  | "progress"
  | "progress_text"
  | "generation"
  | "file"
  | "snapshot"
  | "rows_total"
  | "seconds"
  | "peak_rss_mb"
  | "error"
  | "started_at"
  | "finished_at"
> & { datasets: unknown }

/**
 * A run as it is now: an unfinished one follows its job. One whose job the
 * queue does not know (not yet, or no more) stays as it is written.
 */
export function followJob<Run extends FollowedRun>(
  run: Run,
  job: ExportJob | null
): Run {
  if (!job || (run.state !== "queued" && run.state !== "running")) {
    return run
  }
  const seen = {
    ...run,
    progress: toPercent(job),
    progress_text: job.progress?.text ?? null,
    started_at: job.started_at,
    error: job.error,
  }
  switch (job.state) {
    case "completed":
      return { ...seen, ...toEnd(job), progress_text: null }
    case "failed":
      return { ...seen, state: "failed", finished_at: job.finished_at }
    default:
      return { ...seen, state: job.state }
  }
}

function toEnd({ result, finished_at }: ExportJob) {
  if (!result) {
    return {
      state: "failed" as const,
      error: "The export ended without a result. Start it again.",
      finished_at,
    }
  }
  const { state, generation, file, snapshot, datasets, rows_total } = result
  return {
    kind: datasets.some(({ mode }) => mode === "increment")
      ? ("incremental" as const)
      : ("full" as const),
    state,
    generation,
    file,
    snapshot,
    datasets,
    rows_total,
    seconds: result.seconds,
    peak_rss_mb: Math.round(result.peak_rss_mb),
    finished_at,
    progress: 100,
  }
}

const toPercent = ({ state, progress }: ExportJob) =>
  state === "completed" ? 100 : Math.floor((progress?.fraction ?? 0) * 100)
