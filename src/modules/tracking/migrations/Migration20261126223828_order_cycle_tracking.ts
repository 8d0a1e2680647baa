import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126223828_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_tracker" add column if not exists "origin_country" text null, add column if not exists "destination_country" text null, add column if not exists "destination_city" text null, add column if not exists "handed_over_at" timestamptz null, add column if not exists "courier_eta_told_at" timestamptz null, add column if not exists "polls_day" text null, add column if not exists "polls_in_day" integer not null default 0, add column if not exists "no_notification" boolean not null default false;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_delivered_lanes" ON "tracking_tracker" ("delivered_at") WHERE lane_key is not null and delivered_at is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_handed_over" ON "tracking_tracker" ((coalesce("handed_over_at", "first_scan_at"))) WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "tracking_alert" add column if not exists "told_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_subject_id" ON "tracking_alert" ("subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_untold" ON "tracking_alert" ("opened_at") WHERE told_at is null and deleted_at is null;`
    )

    this.addSql(
      `alter table if exists "tracking_unmapped" add column if not exists "rederive_since" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_tracking_tracker_delivered_lanes";`)
    this.addSql(`drop index if exists "IDX_tracking_tracker_handed_over";`)
    this.addSql(
      `alter table if exists "tracking_tracker" drop column if exists "origin_country", drop column if exists "destination_country", drop column if exists "destination_city", drop column if exists "handed_over_at", drop column if exists "courier_eta_told_at", drop column if exists "polls_day", drop column if exists "polls_in_day", drop column if exists "no_notification";`
    )

    this.addSql(`drop index if exists "IDX_tracking_alert_subject_id";`)
    this.addSql(`drop index if exists "IDX_tracking_alert_untold";`)
    this.addSql(
      `alter table if exists "tracking_alert" drop column if exists "told_at";`
    )

    this.addSql(
      `alter table if exists "tracking_unmapped" drop column if exists "rederive_since";`
    )
  }
}
