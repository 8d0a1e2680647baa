import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126222000_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_alert" add column if not exists "told_at" timestamptz null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_subject_id" ON "tracking_alert" ("subject_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_untold" ON "tracking_alert" ("opened_at") WHERE told_at is null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_tracking_alert_untold";`)
    this.addSql(`drop index if exists "IDX_tracking_alert_subject_id";`)
    this.addSql(
      `alter table if exists "tracking_alert" drop column if exists "told_at";`
    )
  }
}
