import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { firstOverAllocationGuard } from "../storage/guards/first-over-allocation-guard"

export class Migration20261124145033_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_line" drop constraint if exists "reconciliation_line_account_id_fingerprint_occurrence_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_file" drop constraint if exists "reconciliation_file_account_id_sha256_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_account" drop constraint if exists "reconciliation_account_code_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_item" drop constraint if exists "reconciliation_item_kind_entity_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_match_leg" drop constraint if exists "reconciliation_match_leg_match_id_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_match" drop constraint if exists "reconciliation_match_line_id_unique";`
    )
    this.addSql(
      `create table if not exists "reconciliation_match" ("id" text not null, "line_id" text not null, "rule" text not null, "rule_version" integer not null, "confidence" text not null, "evidence" jsonb not null, "decided_by" text not null, "decided_at" timestamptz not null, "state" text check ("state" in ('suggested', 'confirmed', 'locked', 'rejected', 'undone')) not null, "effects_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_match_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_deleted_at" ON "reconciliation_match" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_match_line_id_unique" ON "reconciliation_match" ("line_id") WHERE state in ('confirmed', 'locked') and deleted_at is null;`
    )

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_line" ON "reconciliation_match" ("line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_effects" ON "reconciliation_match" ("id") WHERE effects_at is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "reconciliation_core_action" ("id" text not null, "match_id" text not null, "kind" text check ("kind" in ('capture', 'reversal')) not null, "order_id" text not null, "amount_minor" bigint not null, "currency_code" text not null, "state" text check ("state" in ('planned', 'done')) not null default 'planned', "core_ids" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_core_action_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_core_action_deleted_at" ON "reconciliation_core_action" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_core_action_match_id_kind_unique" ON "reconciliation_core_action" ("match_id", "kind") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_match_leg" ("id" text not null, "match_id" text not null, "item_id" text not null, "allocated_minor" bigint not null, "active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_match_leg_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_leg_deleted_at" ON "reconciliation_match_leg" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_match_leg_match_id_item_id_unique" ON "reconciliation_match_leg" ("match_id", "item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_leg_item_id" ON "reconciliation_match_leg" ("item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_item" ("id" text not null, "kind" text check ("kind" in ('capture', 'refund', 'expected_transfer', 'cod_due', 'manual_payment')) not null, "entity_id" text not null, "order_id" text not null, "payment_id" text null, "provider_id" text null, "reference" text null, "payer" text null, "amount_minor" bigint not null, "currency_code" text not null, "due_on" text null, "opened_at" timestamptz not null, "state" text check ("state" in ('open', 'matched', 'excluded')) not null default 'open', "excluded_reason" text null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_deleted_at" ON "reconciliation_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_item_kind_entity_id_unique" ON "reconciliation_item" ("kind", "entity_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_order_id" ON "reconciliation_item" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_state" ON "reconciliation_item" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_currency_code_amount_minor" ON "reconciliation_item" ("currency_code", "amount_minor") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_account" ("id" text not null, "code" text not null, "name" text not null, "kind" text check ("kind" in ('psp', 'bank', 'courier', 'wallet')) not null, "currency_code" text not null, "time_zone" text not null default 'Asia/Jakarta', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_account_deleted_at" ON "reconciliation_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_account_code_unique" ON "reconciliation_account" ("code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_file" ("id" text not null, "account_id" text not null, "name" text not null, "sha256" text not null, "format" text not null, "state" text check ("state" in ('received', 'parsed', 'posted', 'rejected', 'duplicate', 'quarantined')) not null default 'received', "line_count" integer not null default 0, "credit_minor" bigint not null, "debit_minor" bigint not null, "opening_minor" bigint null, "closing_minor" bigint null, "gap_minor" bigint null, "findings" jsonb not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_file_deleted_at" ON "reconciliation_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_file_account_id_sha256_unique" ON "reconciliation_file" ("account_id", "sha256") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_line" ("id" text not null, "account_id" text not null, "file_id" text not null, "file_line" integer not null, "kind" text not null, "amount_minor" bigint not null, "currency_code" text not null, "booked_on" text not null, "value_on" text null, "text" text not null, "party" text null, "reference" text null, "raw" text not null, "fingerprint" text not null, "occurrence" integer not null, "provisional" boolean not null default false, "state" text check ("state" in ('open', 'matched', 'excluded')) not null default 'open', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_line_deleted_at" ON "reconciliation_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_line_account_id_fingerprint_occurrence_unique" ON "reconciliation_line" ("account_id", "fingerprint", "occurrence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_line_state_booked_on" ON "reconciliation_line" ("state", "booked_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create index if not exists "IDX_reconciliation_item_reference_key" on "reconciliation_item" ((upper(regexp_replace("reference", '[^A-Za-z0-9]', '', 'g')))) where "reference" is not null and "deleted_at" is null;`
    )
    for (const sql of firstOverAllocationGuard) {
      this.addSql(sql)
    }
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "reconciliation_refuse_over_allocation" cascade;`
    )
    this.addSql(`drop table if exists "reconciliation_core_action" cascade;`)

    this.addSql(`drop table if exists "reconciliation_match" cascade;`)

    this.addSql(`drop table if exists "reconciliation_match_leg" cascade;`)

    this.addSql(`drop table if exists "reconciliation_item" cascade;`)

    this.addSql(`drop table if exists "reconciliation_account" cascade;`)

    this.addSql(`drop table if exists "reconciliation_file" cascade;`)

    this.addSql(`drop table if exists "reconciliation_line" cascade;`)
  }
}
