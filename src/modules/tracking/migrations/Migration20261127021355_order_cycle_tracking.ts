import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127021355_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_unapplied" ON "tracking_tracker" ("updated_at", "id") WHERE applied_hash is distinct from state_hash and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_unmarked" ON "tracking_tracker" ("updated_at") WHERE status = 'delivered' and core_delivered_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_ended" ON "tracking_tracker" ("status_at") WHERE status in ('delivered', 'returned', 'lost') and deleted_at is null;`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_version_unmapped" ON "tracking_event_version" ("tracker_id") WHERE unmapped and deleted_at is null;`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_payload_failed" ON "tracking_payload" ("account_id", "id") WHERE error is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_payload_age" ON "tracking_payload" ("received_at") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_tracking_tracker_unapplied";`)
    this.addSql(`drop index if exists "IDX_tracking_tracker_unmarked";`)
    this.addSql(`drop index if exists "IDX_tracking_tracker_ended";`)

    this.addSql(`drop index if exists "IDX_tracking_event_version_unmapped";`)

    this.addSql(`drop index if exists "IDX_tracking_payload_failed";`)
    this.addSql(`drop index if exists "IDX_tracking_payload_age";`)
  }
}
