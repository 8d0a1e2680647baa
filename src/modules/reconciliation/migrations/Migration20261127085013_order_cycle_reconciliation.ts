import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { allocationGuards } from "../storage/guards/allocation-guards"
import { auditGuard } from "../storage/guards/audit-guard"
import { firstOverAllocationGuard } from "../storage/guards/first-over-allocation-guard"

/** Files had one statement each; matches said nothing of what is left over. */
const carryOver = [
  `insert into "reconciliation_statement"
     ("id", "account_id", "file_id", "source_key", "currency_code",
      "opening_minor", "closing_minor", "credit_minor", "debit_minor",
      "entries", "line_count", "unreadable", "tie", "gap_minor", "is_final",
      "created_at")
   select 'orsta_' || substr(f."id", 7), f."account_id", f."id",
          f."sha256" || ':0', a."currency_code", f."opening_minor",
          f."closing_minor", f."credit_minor", f."debit_minor",
          f."line_count", f."line_count", 0,
          case when f."gap_minor" is null then 'none'
               when f."gap_minor" = 0 then 'ok' else 'break' end,
          f."gap_minor", true, f."created_at"
     from "reconciliation_file" f
     join "reconciliation_account" a on a."id" = f."account_id";`,
  `update "reconciliation_line" set "statement_id" = 'orsta_' || substr("file_id", 7);`,
  `update "reconciliation_account" set "format" = 'csv:bca' where "kind" = 'bank';`,
  `update "reconciliation_core_action" a set "leg_id" = g."id"
     from "reconciliation_match_leg" g where g."match_id" = a."match_id";`,
  `insert into "reconciliation_match_leg"
     ("id", "match_id", "kind", "allocated_minor", "active")
   select 'orleg_u' || substr(m."id", 7), m."id", 'unapplied',
          l."amount_minor" - sum(g."allocated_minor"), true
     from "reconciliation_match" m
     join "reconciliation_line" l on l."id" = m."line_id"
     join "reconciliation_match_leg" g
       on g."match_id" = m."id" and g."active" and g."deleted_at" is null
    group by m."id", l."amount_minor"
   having l."amount_minor" <> sum(g."allocated_minor");`,
]

export class Migration20261127085013_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_write_off" drop constraint if exists "reconciliation_write_off_discrepancy_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_upload" drop constraint if exists "reconciliation_upload_file_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_statement" drop constraint if exists "reconciliation_statement_account_id_source_key_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_audit" drop constraint if exists "reconciliation_audit_account_id_position_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_period_lock" drop constraint if exists "reconciliation_period_lock_account_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_suggestion" drop constraint if exists "reconciliation_suggestion_line_id_rank_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_discrepancy" drop constraint if exists "reconciliation_discrepancy_dedup_key_unique";`
    )
    this.addSql(
      `create table if not exists "reconciliation_discrepancy" ("id" text not null, "account_id" text null, "code" text not null, "amount_minor" bigint not null, "currency_code" text not null, "order_id" text null, "line_id" text null, "item_id" text null, "match_id" text null, "file_id" text null, "batch_id" text null, "evidence" jsonb not null, "dedup_key" text not null, "assignee" text null, "due_at" timestamptz null, "escalated_at" timestamptz null, "snoozed_until" timestamptz null, "state" text check ("state" in ('open', 'snoozed', 'investigating', 'proposed', 'resolved')) not null default 'open', "resolution" text check ("resolution" in ('matched_later', 'corrected', 'refunded', 'claimed', 'written_off', 'accepted', 'false_positive')) null, "resolved_by" text null, "resolved_at" timestamptz null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_discrepancy_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_deleted_at" ON "reconciliation_discrepancy" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_dedup_key_unique" ON "reconciliation_discrepancy" ("dedup_key") WHERE state <> 'resolved' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_state_due_at" ON "reconciliation_discrepancy" ("state", "due_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_order_id" ON "reconciliation_discrepancy" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_line_id" ON "reconciliation_discrepancy" ("line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_discrepancy_item_id" ON "reconciliation_discrepancy" ("item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_run" ("id" text not null, "account_id" text not null, "actor" text not null, "params" jsonb not null, "input_hash" text not null, "output_hash" text not null, "left_hash" text not null, "line_count" integer not null, "auto_count" integer not null, "suggest_count" integer not null, "started_at" timestamptz not null, "ended_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_run_deleted_at" ON "reconciliation_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_run_account_id_started_at" ON "reconciliation_run" ("account_id", "started_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_suggestion" ("id" text not null, "line_id" text not null, "rank" integer not null, "rule" text not null, "confidence" text not null, "reason" text null, "items" jsonb not null, "unapplied_minor" bigint not null, "evidence" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_suggestion_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_suggestion_deleted_at" ON "reconciliation_suggestion" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_suggestion_line_id_rank_unique" ON "reconciliation_suggestion" ("line_id", "rank") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_period_lock" ("id" text not null, "account_id" text not null, "closed_to" text not null, "closed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_period_lock_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_period_lock_deleted_at" ON "reconciliation_period_lock" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_period_lock_account_id_unique" ON "reconciliation_period_lock" ("account_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_audit" ("id" text not null, "account_id" text not null, "position" integer not null, "action" text not null, "actor" text not null, "subject_id" text not null, "payload" jsonb not null, "at" text not null, "prev_hash" text not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_audit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_audit_deleted_at" ON "reconciliation_audit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_audit_account_id_position_unique" ON "reconciliation_audit" ("account_id", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_audit_subject_id" ON "reconciliation_audit" ("subject_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_batch" ("id" text not null, "account_id" text not null, "statement_id" text not null, "external_id" text not null, "currency_code" text not null, "gross_minor" bigint not null, "fee_minor" bigint not null, "tax_minor" bigint not null, "net_minor" bigint not null, "payout_minor" bigint null, "line_count" integer not null, "state" text check ("state" in ('open', 'closed', 'funded', 'reconciled', 'failed', 'reopened')) not null default 'open', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_batch_deleted_at" ON "reconciliation_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_batch_payout" ON "reconciliation_batch" ("account_id", "external_id", "currency_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_batch_state" ON "reconciliation_batch" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_statement" ("id" text not null, "account_id" text not null, "file_id" text not null, "external_id" text null, "sequence" text null, "source_key" text not null, "source_account" text null, "currency_code" text not null, "from_on" text null, "to_on" text null, "opening_minor" bigint null, "closing_minor" bigint null, "credit_minor" bigint not null, "debit_minor" bigint not null, "entries" integer not null, "line_count" integer not null, "unreadable" integer not null, "tie" text check ("tie" in ('ok', 'rounding', 'break', 'none')) not null, "gap_minor" bigint null, "is_final" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_statement_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_statement_deleted_at" ON "reconciliation_statement" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_statement_account_id_source_key_unique" ON "reconciliation_statement" ("account_id", "source_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_statement_file_id" ON "reconciliation_statement" ("file_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_upload" ("id" text not null, "file_id" text not null, "content" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_upload_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_upload_deleted_at" ON "reconciliation_upload" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_upload_file_id_unique" ON "reconciliation_upload" ("file_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "reconciliation_write_off" ("id" text not null, "discrepancy_id" text not null, "item_id" text not null, "amount_minor" bigint not null, "currency_code" text not null, "policy" text not null, "account_code" text not null, "needs_approval" boolean not null, "proposed_by" text not null, "approved_by" text null, "approved_at" timestamptz null, "state" text check ("state" in ('proposed', 'approved', 'refused')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_write_off_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_write_off_deleted_at" ON "reconciliation_write_off" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_write_off_discrepancy_id_unique" ON "reconciliation_write_off" ("discrepancy_id") WHERE state <> 'refused' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_write_off_item_id" ON "reconciliation_write_off" ("item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "reconciliation_match" add column if not exists "run_id" text null, add column if not exists "reason" text null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_match_leg" add column if not exists "kind" text check ("kind" in ('item', 'unapplied', 'suffix', 'fee', 'tax', 'fx', 'write_off')) not null default 'item';`
    )
    this.addSql(
      `alter table if exists "reconciliation_match_leg" alter column "item_id" type text using ("item_id"::text);`
    )
    this.addSql(
      `alter table if exists "reconciliation_match_leg" alter column "item_id" drop not null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_item" add column if not exists "provider_refs" text[] not null default '{}';`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" add column if not exists "number" text null, add column if not exists "format" text not null default 'auto', add column if not exists "csv_profile" jsonb null, add column if not exists "lag_days" integer not null default 3, add column if not exists "stale_after_days" integer null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_file" add column if not exists "parser_version" integer not null default 1, add column if not exists "bytes" integer not null default 0, add column if not exists "lines_done" integer not null default 0, add column if not exists "lines_added" integer not null default 0, add column if not exists "released_by" text null, add column if not exists "released_at" timestamptz null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_line" add column if not exists "statement_id" text null, add column if not exists "batch_id" text null, add column if not exists "gross_minor" bigint null, add column if not exists "fee_minor" bigint null, add column if not exists "tax_minor" bigint null, add column if not exists "original_amount" text null, add column if not exists "original_currency" text null, add column if not exists "original_rate" text null, add column if not exists "party_account" text null, add column if not exists "party_account_tail" text null, add column if not exists "refs" jsonb null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_line_file_id" ON "reconciliation_line" ("file_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_line_batch_id" ON "reconciliation_line" ("batch_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "reconciliation_core_action" add column if not exists "leg_id" text null;`
    )
    this.addSql(
      `alter table if exists "reconciliation_item" drop constraint if exists "reconciliation_item_kind_check";`
    )
    this.addSql(
      `alter table if exists "reconciliation_item" add column if not exists "authorised_minor" bigint null, alter column "order_id" drop not null, add constraint "reconciliation_item_kind_check" check ("kind" in ('capture', 'refund', 'expected_transfer', 'cod_due', 'manual_payment', 'payout'));`
    )
    this.addSql(
      `alter table if exists "reconciliation_account" add column if not exists "provider_id" text null;`
    )
    // Before anything is carried over: the first guard knows items only.
    for (const sql of allocationGuards) {
      this.addSql(sql)
    }
    for (const sql of carryOver) {
      this.addSql(sql)
    }
    this.addSql(
      `drop index if exists "IDX_reconciliation_core_action_match_id_kind_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_core_action" alter column "leg_id" set not null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_core_action_leg_id_kind_unique" ON "reconciliation_core_action" ("leg_id", "kind") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_core_action_match_id" ON "reconciliation_core_action" ("match_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "reconciliation_file" drop column if exists "credit_minor", drop column if exists "debit_minor", drop column if exists "opening_minor", drop column if exists "closing_minor", drop column if exists "gap_minor";`
    )
    for (const sql of auditGuard) {
      this.addSql(sql)
    }
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "reconciliation_refuse_over_allocation", "reconciliation_refuse_over_write_off", "reconciliation_check_item", "reconciliation_refuse_audit_change" cascade;`
    )
    this.addSql(
      `drop index if exists "IDX_reconciliation_core_action_leg_id_kind_unique", "IDX_reconciliation_core_action_match_id";`
    )
    this.addSql(
      `alter table if exists "reconciliation_core_action" drop column if exists "leg_id";`
    )
    this.addSql(`delete from "reconciliation_item" where "kind" = 'payout';`)
    this.addSql(
      `alter table if exists "reconciliation_item" drop constraint if exists "reconciliation_item_kind_check";`
    )
    this.addSql(
      `alter table if exists "reconciliation_item" drop column if exists "authorised_minor", alter column "order_id" set not null, add constraint "reconciliation_item_kind_check" check ("kind" in ('capture', 'refund', 'expected_transfer', 'cod_due', 'manual_payment'));`
    )
    this.addSql(
      `alter table if exists "reconciliation_account" drop column if exists "provider_id";`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_core_action_match_id_kind_unique" ON "reconciliation_core_action" ("match_id", "kind") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `delete from "reconciliation_match_leg" where "item_id" is null;`
    )
    this.addSql(`drop table if exists "reconciliation_discrepancy" cascade;`)

    this.addSql(`drop table if exists "reconciliation_run" cascade;`)

    this.addSql(`drop table if exists "reconciliation_suggestion" cascade;`)

    this.addSql(`drop table if exists "reconciliation_period_lock" cascade;`)

    this.addSql(`drop table if exists "reconciliation_audit" cascade;`)

    this.addSql(`drop table if exists "reconciliation_batch" cascade;`)

    this.addSql(`drop table if exists "reconciliation_statement" cascade;`)

    this.addSql(`drop table if exists "reconciliation_upload" cascade;`)

    this.addSql(`drop table if exists "reconciliation_write_off" cascade;`)

    this.addSql(
      `alter table if exists "reconciliation_match" drop column if exists "run_id", drop column if exists "reason";`
    )

    this.addSql(
      `alter table if exists "reconciliation_match_leg" drop column if exists "kind";`
    )

    this.addSql(
      `alter table if exists "reconciliation_match_leg" alter column "item_id" type text using ("item_id"::text);`
    )
    this.addSql(
      `alter table if exists "reconciliation_match_leg" alter column "item_id" set not null;`
    )

    this.addSql(
      `alter table if exists "reconciliation_item" drop column if exists "provider_refs";`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" drop column if exists "number", drop column if exists "format", drop column if exists "csv_profile", drop column if exists "lag_days", drop column if exists "stale_after_days";`
    )

    this.addSql(
      `alter table if exists "reconciliation_file" drop column if exists "parser_version", drop column if exists "bytes", drop column if exists "lines_done", drop column if exists "lines_added", drop column if exists "released_at";`
    )

    this.addSql(
      `alter table if exists "reconciliation_file" add column if not exists "credit_minor" bigint not null default 0, add column if not exists "debit_minor" bigint not null default 0, add column if not exists "closing_minor" bigint null, add column if not exists "gap_minor" bigint null;`
    )
    this.addSql(
      `alter table if exists "reconciliation_file" drop column if exists "released_by", add column if not exists "opening_minor" bigint null;`
    )

    this.addSql(`drop index if exists "IDX_reconciliation_line_file_id";`)
    this.addSql(`drop index if exists "IDX_reconciliation_line_batch_id";`)
    this.addSql(
      `alter table if exists "reconciliation_line" drop column if exists "statement_id", drop column if exists "batch_id", drop column if exists "gross_minor", drop column if exists "fee_minor", drop column if exists "tax_minor", drop column if exists "original_amount", drop column if exists "original_currency", drop column if exists "original_rate", drop column if exists "party_account", drop column if exists "party_account_tail", drop column if exists "refs";`
    )
    for (const sql of firstOverAllocationGuard) {
      this.addSql(sql)
    }
  }
}
