import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { KEPT_GENERATIONS } from "../../../../analytics/warehouse/kept-generations"
import { changeRun } from "./change-run"

/**
 * Which uploaded files are to be removed. It is written before a file is
 * touched and forgotten after, so that a crash between leaves none behind.
 */
export class ShareRemovals {
  constructor(private readonly manager_: SqlEntityManager) {}

  /** Marks uploads that died or are too old. @returns all to be removed. */
  async markRemovable(): Promise<string[]> {
    await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_state" = 'removing', "share_lease_until" = null
        where ("share_state" = 'uploading' and "share_lease_until" < now())
           or "id" in (select "id" from "analytics_export_run"
                        where "share_state" = 'shared'
                        order by "share_as_of" desc
                        offset ${KEPT_GENERATIONS})`
    )
    const rows = await this.manager_.execute<{ share_file_id: string }[]>(
      `select "share_file_id" from "analytics_export_run"
        where "share_state" = 'removing'`
    )
    return rows.map(({ share_file_id }) => share_file_id)
  }

  async forget(fileId: string): Promise<void> {
    await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_state" = null, "share_file_id" = null
        where "share_file_id" = ? and "share_state" = 'removing'`,
      [fileId]
    )
  }
}
