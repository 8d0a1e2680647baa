import type { WarehouseState } from "../../../types/report"
import type { ExportRunRow } from "./export-run-row"

/** The last run as reports show it; times UTC, ISO 8601. */
export const toLastRun = (
  run: ExportRunRow
): NonNullable<WarehouseState["last_run"]> => ({
  id: run.id,
  state: run.state,
  progress: run.progress,
  progress_text: run.progress_text,
  error: run.error,
  started_at: run.started_at?.toISOString() ?? null,
  finished_at: run.finished_at?.toISOString() ?? null,
})
