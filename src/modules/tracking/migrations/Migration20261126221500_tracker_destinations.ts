import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126221500_tracker_destinations extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_tracker" add column if not exists "origin_country" text null, add column if not exists "destination_country" text null, add column if not exists "destination_city" text null, add column if not exists "courier_eta_told_at" timestamptz null, add column if not exists "polls_day" text null, add column if not exists "polls_in_day" integer not null default 0;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_delivered_lanes" ON "tracking_tracker" ("delivered_at") WHERE lane_key is not null and delivered_at is not null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_tracking_tracker_delivered_lanes";`)
    this.addSql(
      `alter table if exists "tracking_tracker" drop column if exists "origin_country", drop column if exists "destination_country", drop column if exists "destination_city", drop column if exists "courier_eta_told_at", drop column if exists "polls_day", drop column if exists "polls_in_day";`
    )
  }
}
