import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126224000_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_tracker" add column if not exists "no_notification" boolean not null default false;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_tracker" drop column if exists "no_notification";`
    )
  }
}
