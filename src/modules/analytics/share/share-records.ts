import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Measured } from "../../../../analytics/warehouse/copy-measured"
import { changeRun } from "./change-run"
import type { FileShare } from "./file-share"
import type { UnsharedRun } from "./unshared-run"

/** Longer than the longest pause of a living upload (a minute). */
const LEASE = "interval '10 minutes'"

/**
 * What export runs say of their generations' uploads. Each change is one
 * statement that only one process can win; what has become of an upload is
 * written before its file is touched, so that a crash loses no file.
 */
export class ShareRecords {
  constructor(private readonly manager_: SqlEntityManager) {}

  /** The run that tells of the newest generation, if nobody shared it. */
  async findUnshared(): Promise<UnsharedRun | null> {
    const [run] = await this.manager_.execute<UnsharedRun[]>(
      `select r."id", r."generation", r."file", r."share_error"
         from (select * from "analytics_export_run"
                where "state" in ('published', 'unchanged')
                  and "file" is not null and "deleted_at" is null
                order by "finished_at" desc, "id" desc limit 1) r
        where r."share_state" is null
          and (r."state" = 'published' or not exists (
            select from "analytics_export_run" o
             where o."generation" = r."generation"
               and o."share_state" in ('uploading', 'shared')
               and o."deleted_at" is null))`
    )
    return run ?? null
  }

  async findNewest(): Promise<FileShare | null> {
    const [row] = await this.manager_.execute<ShareRow[]>(
      `select "share_file_id", "generation", "share_as_of", "share_bytes",
              "share_sha256"
         from "analytics_export_run"
        where "share_state" = 'shared' and "deleted_at" is null
        order by "share_as_of" desc limit 1`
    )
    return row
      ? {
          file_id: row.share_file_id,
          generation: row.generation,
          as_of: new Date(row.share_as_of).toISOString(),
          bytes: Number(row.share_bytes),
          sha256: row.share_sha256,
        }
      : null
  }

  /** @returns false when another process uploads or has uploaded it. */
  async claim(runId: string, fileId: string, asOf: string): Promise<boolean> {
    return await changeRun(
      this.manager_,
      `update "analytics_export_run" r
          set "share_state" = 'uploading', "share_file_id" = ?,
              "share_as_of" = ?, "share_lease_until" = now() + ${LEASE},
              "updated_at" = now()
        where r."id" = ? and r."share_state" is null
          and not exists (
            select from "analytics_export_run" o
             where o."share_as_of" >= ?
               and o."share_state" in ('uploading', 'shared')
               and o."deleted_at" is null)`,
      [fileId, asOf, runId, asOf]
    )
  }

  /** @returns false when the upload was taken for dead. */
  async extend(fileId: string): Promise<boolean> {
    return await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_lease_until" = now() + ${LEASE}
        where "share_file_id" = ? and "share_state" = 'uploading'`,
      [fileId]
    )
  }

  /** @returns false when the upload was taken for dead. */
  async finish(fileId: string, { bytes, sha256 }: Measured): Promise<boolean> {
    return await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_state" = 'shared', "share_bytes" = ?,
              "share_sha256" = ?, "share_lease_until" = null,
              "share_error" = null, "updated_at" = now()
        where "share_file_id" = ? and "share_state" = 'uploading'`,
      [String(bytes), sha256, fileId]
    )
  }

  /** Gives up an upload; its file is removed with the others. */
  async giveUp(fileId: string): Promise<void> {
    await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_state" = 'removing', "share_lease_until" = null
        where "share_file_id" = ? and "share_state" = 'uploading'`,
      [fileId]
    )
  }

  /** @returns false when the run says so already. */
  async noteError(runId: string, reason: string): Promise<boolean> {
    return await changeRun(
      this.manager_,
      `update "analytics_export_run"
          set "share_error" = ?, "updated_at" = now()
        where "id" = ? and "share_error" is distinct from ?`,
      [reason, runId, reason]
    )
  }
}

type ShareRow = {
  share_file_id: string
  generation: string
  share_as_of: Date
  share_bytes: string
  share_sha256: string
}
