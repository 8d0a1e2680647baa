import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127143758_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_provider_refs" ON "reconciliation_item" USING GIN ("provider_refs") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reconciliation_item_provider_refs";`)
  }
}
