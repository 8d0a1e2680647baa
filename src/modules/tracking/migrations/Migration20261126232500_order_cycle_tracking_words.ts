import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126232500_order_cycle_tracking_words extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_unmapped" add column if not exists "rederive_since" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_unmapped" drop column if exists "rederive_since";`
    )
  }
}
