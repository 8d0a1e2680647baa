import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126221500_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_tracker" add column if not exists "handed_over_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_handed_over" ON "tracking_tracker" ((coalesce("handed_over_at", "first_scan_at"))) WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_tracking_tracker_handed_over";`)
    this.addSql(
      `alter table if exists "tracking_tracker" drop column if exists "handed_over_at";`
    )
  }
}
