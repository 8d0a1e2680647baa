import type { ExportRunRow } from "../../../../modules/analytics/run/export-run-row"
import type { ExportRunDto } from "../../../../types/analytics"

/** A run as the API answers it. */
export const toExportRun = (run: ExportRunRow): ExportRunDto => ({
  id: run.id,
  kind: run.kind,
  state: run.state,
  trigger: run.trigger,
  requested_by: run.requested_by,
  progress: run.progress,
  progress_text: run.progress_text,
  generation: run.generation,
  file: run.file,
  datasets: run.datasets as ExportRunDto["datasets"],
  rows_total: run.rows_total,
  seconds: run.seconds,
  peak_rss_mb: run.peak_rss_mb,
  error: run.error,
  created_at: new Date(run.created_at).toISOString(),
  started_at: run.started_at?.toISOString() ?? null,
  finished_at: run.finished_at?.toISOString() ?? null,
})
