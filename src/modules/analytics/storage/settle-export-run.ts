import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { FollowedRun } from "../run/follow-job"

/**
 * Writes how a run stands now. Of several that write its end, one does.
 *
 * @returns true when it was still unfinished, and so was written.
 */
export async function settleExportRun(
  manager: SqlEntityManager,
  run: FollowedRun & { id: string }
): Promise<boolean> {
  const written = await manager.execute<{ id: string }[]>(
    `update "analytics_export_run"
        set "kind" = ?, "state" = ?, "progress" = ?, "progress_text" = ?,
            "generation" = ?, "file" = ?, "snapshot" = ?,
            "datasets" = ?::jsonb, "rows_total" = ?, "seconds" = ?,
            "peak_rss_mb" = ?, "error" = ?, "started_at" = ?,
            "finished_at" = ?, "updated_at" = now()
      where "id" = ? and "state" in ('queued', 'running')
        and "deleted_at" is null
      returning "id"`,
    [
      run.kind,
      run.state,
      run.progress,
      run.progress_text,
      run.generation,
      run.file,
      run.snapshot,
      run.datasets === null ? null : JSON.stringify(run.datasets),
      run.rows_total,
      run.seconds,
      run.peak_rss_mb,
      run.error,
      run.started_at,
      run.finished_at,
      run.id,
    ]
  )
  return written.length > 0
}
