import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127102716_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_refund" drop constraint if exists "reconciliation_refund_idempotency_key_position_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_provider_event" drop constraint if exists "reconciliation_provider_event_provider_event_id_unique";`
    )
    this.addSql(
      `create table if not exists "reconciliation_provider_event" ("id" text not null, "provider" text not null, "event_id" text not null, "account_id" text not null, "object_id" text not null, "idempotency_key" text null, "entity_id" text null, "refs" text[] not null, "kind" text not null, "status" text not null, "amount_minor" bigint null, "currency_code" text null, "occurred_at" timestamptz null, "raw" jsonb not null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_provider_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_provider_event_deleted_at" ON "reconciliation_provider_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_provider_event_provider_event_id_unique" ON "reconciliation_provider_event" ("provider", "event_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_provider_event_idempotency_key" ON "reconciliation_provider_event" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_provider_event_entity_id" ON "reconciliation_provider_event" ("entity_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_provider_event_object_id" ON "reconciliation_provider_event" ("object_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_refund" ("id" text not null, "idempotency_key" text not null, "position" integer not null, "order_id" text not null, "payment_id" text not null, "provider_id" text not null, "amount_minor" bigint not null, "currency_code" text not null, "grant_id" text null, "reason" text not null, "actor" text not null, "state" text check ("state" in ('planned', 'done', 'unknown', 'failed')) not null default 'planned', "core_refund_id" text null, "error" text null, "settled_by" text null, "settled_because" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_refund_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_refund_deleted_at" ON "reconciliation_refund" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_refund_idempotency_key_position_unique" ON "reconciliation_refund" ("idempotency_key", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_refund_payment_id_state" ON "reconciliation_refund" ("payment_id", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_refund_order_id" ON "reconciliation_refund" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" add column if not exists "secret_encrypted" text null, add column if not exists "old_secret_encrypted" text null, add column if not exists "old_secret_until" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "reconciliation_provider_event" cascade;`)

    this.addSql(`drop table if exists "reconciliation_refund" cascade;`)

    this.addSql(
      `alter table if exists "reconciliation_account" drop column if exists "secret_encrypted", drop column if exists "old_secret_encrypted", drop column if exists "old_secret_until";`
    )
  }
}
