import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127130957_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_match" add column if not exists "account_id" text null;`
    )
    this.addSql(
      `update "reconciliation_match" m set "account_id" = l."account_id" from "reconciliation_line" l where l."id" = m."line_id" and m."account_id" is null;`
    )
    // A table with deferred checks waiting cannot be altered.
    this.addSql(`set constraints all immediate;`)
    this.addSql(
      `alter table if exists "reconciliation_match" alter column "account_id" set not null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_latest" ON "reconciliation_match" ("account_id", "decided_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_page" ON "reconciliation_item" ("currency_code", "state", "opened_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_line_page" ON "reconciliation_line" ("account_id", "currency_code", "state", "booked_on", "id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reconciliation_match_latest";`)
    this.addSql(
      `alter table if exists "reconciliation_match" drop column if exists "account_id";`
    )
    this.addSql(`drop index if exists "IDX_reconciliation_item_page";`)
    this.addSql(`drop index if exists "IDX_reconciliation_line_page";`)
  }
}
