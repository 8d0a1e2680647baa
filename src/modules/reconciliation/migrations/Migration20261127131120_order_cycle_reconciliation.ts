import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127131120_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_item" add column if not exists "order_canceled_at" timestamptz null, add column if not exists "returned_at" timestamptz null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" add column if not exists "fee_contract" jsonb null, add column if not exists "fees_checked_at" timestamptz null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_statement" add column if not exists "position" integer null;`
    )

    // Codes as a line may write them: capitals and digits.
    this.addSql(
      `create index if not exists "IDX_reconciliation_item_code" on "reconciliation_item" (upper(regexp_replace("reference", '[^A-Za-z0-9]', '', 'g'))) where "deleted_at" is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reconciliation_item_code";`)

    this.addSql(
      `alter table if exists "reconciliation_item" drop column if exists "order_canceled_at", drop column if exists "returned_at";`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" drop column if exists "fee_contract", drop column if exists "fees_checked_at";`
    )

    this.addSql(
      `alter table if exists "reconciliation_statement" drop column if exists "position";`
    )
  }
}
