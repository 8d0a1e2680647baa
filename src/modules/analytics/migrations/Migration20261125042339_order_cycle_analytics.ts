import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125042339_order_cycle_analytics extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "analytics_export_run" drop constraint if exists "analytics_export_run_job_id_unique";`
    )
    this.addSql(
      `create table if not exists "analytics_export_run" ("id" text not null, "kind" text check ("kind" in ('full', 'incremental')) not null default 'full', "state" text check ("state" in ('queued', 'running', 'published', 'unchanged', 'failed')) not null default 'queued', "trigger" text check ("trigger" in ('schedule', 'person', 'command')) not null, "requested_by" text not null, "job_id" text not null, "directory" text not null, "progress" integer not null default 0, "progress_text" text null, "generation" text null, "file" text null, "snapshot" text null, "datasets" jsonb null, "rows_total" integer not null default 0, "seconds" real null, "peak_rss_mb" integer null, "error" text null, "share_state" text check ("share_state" in ('uploading', 'shared', 'removing')) null, "share_file_id" text null, "share_as_of" timestamptz null, "share_bytes" bigint null, "share_sha256" text null, "share_lease_until" timestamptz null, "share_error" text null, "started_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "analytics_export_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_analytics_export_run_deleted_at" ON "analytics_export_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_analytics_export_run_job_id_unique" ON "analytics_export_run" ("job_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_analytics_export_run_unfinished" ON "analytics_export_run" ("directory") WHERE state in ('queued', 'running') and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_analytics_export_run_state" ON "analytics_export_run" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_analytics_export_run_share" ON "analytics_export_run" ("share_as_of") WHERE share_state in ('uploading', 'shared') and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "analytics_export_run" cascade;`)
  }
}
