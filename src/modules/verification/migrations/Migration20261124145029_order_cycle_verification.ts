import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124145029_order_cycle_verification extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "verification_order" drop constraint if exists "verification_order_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_hold" drop constraint if exists "verification_hold_order_id_type_subject_unique";`
    )
    this.addSql(
      `alter table if exists "verification_finding" drop constraint if exists "verification_finding_order_id_check_code_subject_unique";`
    )
    this.addSql(
      `alter table if exists "verification_intake_reject" drop constraint if exists "verification_intake_reject_batch_id_line_code_external_id_row_unique";`
    )
    this.addSql(
      `alter table if exists "verification_intake_record" drop constraint if exists "verification_intake_record_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_intake_record" drop constraint if exists "verification_intake_record_channel_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_intake_batch" drop constraint if exists "verification_intake_batch_channel_sha256_unique";`
    )
    this.addSql(
      `create table if not exists "verification_intake_batch" ("id" text not null, "channel" text null, "source" text check ("source" in ('upload', 'api', 'command')) not null, "file_name" text null, "sha256" text not null, "state" text check ("state" in ('running', 'done', 'failed')) not null default 'running', "rows_total" integer not null default 0, "rows_accepted" integer not null default 0, "rows_rejected" integer not null default 0, "orders_total" integer not null default 0, "orders_created" integer not null default 0, "orders_unchanged" integer not null default 0, "orders_rejected" integer not null default 0, "orders_failed" integer not null default 0, "error" text null, "actor" text not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_intake_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_intake_batch_deleted_at" ON "verification_intake_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_intake_batch_channel_sha256_unique" ON "verification_intake_batch" ("channel", "sha256") WHERE state = 'running' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_intake_record" ("id" text not null, "batch_id" text null, "channel" text not null, "external_id" text not null, "order_id" text null, "content_hash" text not null, "state" text check ("state" in ('pending', 'created', 'updated', 'unchanged', 'rejected', 'conflict')) not null default 'pending', "payload" jsonb not null, "error" text null, "taken_by" text not null, "taken_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_intake_record_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_intake_record_deleted_at" ON "verification_intake_record" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_intake_record_channel_external_id_unique" ON "verification_intake_record" ("channel", "external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_intake_record_order_id_unique" ON "verification_intake_record" ("order_id") WHERE order_id is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_intake_record_state" ON "verification_intake_record" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_intake_reject" ("id" text not null, "batch_id" text not null, "external_id" text null, "line" integer not null, "row" integer not null default 0, "column" text null, "code" text not null, "value" text null, "message" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_intake_reject_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_intake_reject_deleted_at" ON "verification_intake_reject" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_intake_reject_once" ON "verification_intake_reject" ("batch_id", "line", "code", "external_id", "row") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_finding" ("id" text not null, "order_id" text not null, "check" text not null, "code" text not null, "subject" text not null default '', "level" text check ("level" in ('info', 'warn', 'block')) not null, "input" jsonb not null, "output" jsonb not null, "seen_first_at" timestamptz not null, "seen_last_at" timestamptz not null, "resolved_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_finding_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_finding_deleted_at" ON "verification_finding" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_finding_order_id_check_code_subject_unique" ON "verification_finding" ("order_id", "check", "code", "subject") WHERE resolved_at is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_hold" ("id" text not null, "order_id" text not null, "type" text not null, "gate" text not null, "subject" text not null default '', "reason" text null, "note" text null, "evidence" jsonb null, "keeps_stock" boolean not null default true, "source" text check ("source" in ('check', 'rule', 'person', 'audit')) not null, "release_by" text check ("release_by" in ('condition', 'person')) not null, "hold_until" timestamptz null, "placed_by" text not null, "placed_at" timestamptz not null, "released_by" text null, "released_at" timestamptz null, "released_how" text check ("released_how" in ('condition', 'person', 'override')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_hold_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_hold_deleted_at" ON "verification_hold" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_hold_order_id_type_subject_unique" ON "verification_hold" ("order_id", "type", "subject") WHERE released_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_hold_type_placed_at" ON "verification_hold" ("type", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_hold_hold_until" ON "verification_hold" ("hold_until") WHERE released_at is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_override" ("id" text not null, "order_id" text not null, "hold_id" text not null, "type" text not null, "gate" text not null, "subject" text not null default '', "role" text check ("role" in ('desk', 'supervisor', 'finance', 'owner')) not null, "reason" text check ("reason" in ('customer_confirmed', 'money_proven_elsewhere', 'price_honoured', 'goods_on_the_way', 'data_wrong', 'goodwill', 'other')) not null, "text" text not null, "evidence" jsonb null, "state_before" jsonb not null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_override_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_override_deleted_at" ON "verification_override" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_override_hold_id_unique" ON "verification_override" ("hold_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_override_order_id" ON "verification_override" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_order" ("id" text not null, "order_id" text not null, "display_id" integer null, "channel" text null, "stage" text check ("stage" in ('received', 'verifying', 'held', 'ready', 'released', 'closed', 'canceled', 'expired')) not null default 'received', "next_gate" text null, "hold_types" text[] not null, "charge_status" text check ("charge_status" in ('none', 'partial', 'full', 'overcharged')) not null default 'none', "currency_code" text not null, "due_minor" bigint not null, "charged_minor" bigint not null, "authorised_minor" bigint not null, "sentence_key" text not null, "sentence_params" jsonb not null, "order_version" integer not null, "placed_at" timestamptz not null, "verified_at" timestamptz null, "released_at" timestamptz null, "closed_at" timestamptz null, "promised_ship_at" timestamptz null, "promised_deliver_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_deleted_at" ON "verification_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_order_order_id_unique" ON "verification_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_stage_placed_at" ON "verification_order" ("stage", "placed_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "verification_intake_batch" cascade;`)

    this.addSql(`drop table if exists "verification_intake_record" cascade;`)

    this.addSql(`drop table if exists "verification_intake_reject" cascade;`)

    this.addSql(`drop table if exists "verification_finding" cascade;`)

    this.addSql(`drop table if exists "verification_hold" cascade;`)

    this.addSql(`drop table if exists "verification_override" cascade;`)

    this.addSql(`drop table if exists "verification_order" cascade;`)
  }
}
