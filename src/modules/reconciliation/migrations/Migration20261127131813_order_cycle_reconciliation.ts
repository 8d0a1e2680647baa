import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127131813_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_receipt_claim" drop constraint if exists "reconciliation_receipt_claim_match_id_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_order_money" drop constraint if exists "reconciliation_order_money_order_id_currency_code_unique";`
    )
    this.addSql(
      `create table if not exists "reconciliation_order_money" ("id" text not null, "order_id" text not null, "currency_code" text not null, "due_minor" bigint not null, "captured_minor" bigint not null, "refunded_minor" bigint not null, "proven_minor" bigint not null, "written_off_minor" bigint not null, "in_flight_minor" bigint not null, "unproven_minor" bigint not null, "unapplied_minor" bigint not null, "state" text check ("state" in ('NONE', 'SHORT', 'EXACT', 'OVER', 'UNPROVEN')) not null, "version" integer not null default 1, "read_at" timestamptz not null, "overdue_at" timestamptz null, "changed_at" timestamptz not null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_order_money_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_order_money_deleted_at" ON "reconciliation_order_money" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_order_money_order_id_currency_code_unique" ON "reconciliation_order_money" ("order_id", "currency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_order_money_untold" ON "reconciliation_order_money" ("changed_at") WHERE told_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_order_money_overdue" ON "reconciliation_order_money" ("overdue_at") WHERE overdue_at is not null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reconciliation_receipt_claim" ("id" text not null, "match_id" text not null, "order_id" text not null, "amount_minor" bigint not null, "currency_code" text not null, "document_id" text null, "covered_at" timestamptz null, "voided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_receipt_claim_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_receipt_claim_deleted_at" ON "reconciliation_receipt_claim" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_receipt_claim_match_id_order_id_unique" ON "reconciliation_receipt_claim" ("match_id", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_receipt_claim_order_id" ON "reconciliation_receipt_claim" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_receipt_claim_open" ON "reconciliation_receipt_claim" ("id") WHERE document_id is null and covered_at is null and voided_at is null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reconciliation_order_money" cascade;`)

    this.addSql(`drop table if exists "reconciliation_receipt_claim" cascade;`)
  }
}
