import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"

export type NewExportRun = {
  /** The schedule's window; null: a run of its own. */
  window: string | null
  trigger: "schedule" | "person" | "command"
  requested_by: string
  directory: string
  /** `full` reads everything anew; `incremental` what changed, if it can. */
  kind: "full" | "incremental"
}

/**
 * Makes a run. The run of the same window, or else one that still waits or
 * works on the same directory, is answered instead of a second.
 */
export async function claimExportRun(
  manager: SqlEntityManager,
  input: NewExportRun
): Promise<{ id: string; is_new: boolean }> {
  const id = generateEntityId(undefined, "oexp")
  // The other may end between our insert and our look.
  for (let tries = 0; tries < 5; tries++) {
    if (await insertRun(manager, id, input)) {
      return { id, is_new: true }
    }
    const other = await findOther(manager, input)
    if (other && input.kind === "full" && other.kind !== "full") {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "An export of what changed is at work. Ask for the full one when it " +
          "is done."
      )
    }
    if (other) {
      return { id: other.id, is_new: false }
    }
  }
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "Other exports begin and end at the same time. Try again in a minute."
  )
}

async function insertRun(
  manager: SqlEntityManager,
  id: string,
  { window, trigger, requested_by, directory, kind }: NewExportRun
) {
  const inserted = await manager.execute<{ id: string }[]>(
    `insert into "analytics_export_run"
       ("id", "job_id", "trigger", "requested_by", "directory", "kind")
     values (?, ?, ?, ?, ?, ?)
     on conflict do nothing returning "id"`,
    [id, window ?? id, trigger, requested_by, directory, kind]
  )
  return inserted.length > 0
}

async function findOther(
  manager: SqlEntityManager,
  { window, directory }: NewExportRun
) {
  const [other] = await manager.execute<{ id: string; kind: string }[]>(
    `select "id", "kind" from "analytics_export_run"
      where "deleted_at" is null
        and ("job_id" = ?
             or ("directory" = ? and "state" in ('queued', 'running')))
      order by ("job_id" = ?) desc nulls last
      limit 1`,
    [window, directory, window]
  )
  return other
}
