import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124145029_order_cycle_verification extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "verification_rule_version" drop constraint if exists "verification_rule_version_rule_id_version_unique";`
    )
    this.addSql(
      `alter table if exists "verification_rule_hit" drop constraint if exists "verification_rule_hit_rule_id_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_rule" drop constraint if exists "verification_rule_key_unique";`
    )
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
      `alter table if exists "verification_list_entry" drop constraint if exists "verification_list_entry_kind_hash_list_unique";`
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
      `alter table if exists "verification_override" drop constraint if exists "verification_override_hold_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_granted_refund" drop constraint if exists "verification_granted_refund_refund_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_granted_refund" drop constraint if exists "verification_granted_refund_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "verification_calendar_day" drop constraint if exists "verification_calendar_day_calendar_date_unique";`
    )
    this.addSql(
      `alter table if exists "verification_backorder" drop constraint if exists "verification_backorder_line_id_inventory_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "verification_audit_finding" drop constraint if exists "verification_audit_finding_invariant_subject_unique";`
    )
    this.addSql(
      `create table if not exists "verification_audit_finding" ("id" text not null, "invariant" text not null, "subject" text not null, "order_id" text null, "expected" jsonb not null, "found" jsonb not null, "proposal" jsonb null, "state" text check ("state" in ('open', 'approved', 'repaired', 'dismissed', 'failed')) not null default 'open', "seen_first_at" timestamptz not null, "seen_last_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "note" text null, "before" jsonb null, "after" jsonb null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_audit_finding_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_audit_finding_deleted_at" ON "verification_audit_finding" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_audit_finding_invariant_subject_unique" ON "verification_audit_finding" ("invariant", "subject") WHERE state in ('open', 'approved', 'failed') and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_audit_finding_state_seen_first_at" ON "verification_audit_finding" ("state", "seen_first_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_audit_finding_order_id" ON "verification_audit_finding" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_audit_run" ("id" text not null, "scope" text check ("scope" in ('changed', 'all')) not null, "until" timestamptz not null, "orders" integer not null default 0, "levels" integer not null default 0, "opened" integer not null default 0, "closed" integer not null default 0, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_audit_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_audit_run_deleted_at" ON "verification_audit_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_audit_run_scope_until" ON "verification_audit_run" ("scope", "until") WHERE finished_at is not null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_backorder" ("id" text not null, "order_id" text not null, "line_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "reservation_id" text null, "sku" text null, "title" text not null, "quantity" integer not null, "filled" integer not null default 0, "held_back" integer not null default 0, "priority" integer not null default 0, "promised_at" timestamptz null, "queued_at" timestamptz not null, "ship_complete" boolean not null default false, "passed_over" integer not null default 0, "hold_back_until" timestamptz null, "state" text check ("state" in ('waiting', 'filled', 'canceled')) not null default 'waiting', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_backorder_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_backorder_deleted_at" ON "verification_backorder" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_backorder_line_id_inventory_item_id_unique" ON "verification_backorder" ("line_id", "inventory_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_backorder_order_id" ON "verification_backorder" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_backorder_inventory_item_id_queued_at" ON "verification_backorder" ("inventory_item_id", "queued_at") WHERE state = 'waiting' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_calendar_day" ("id" text not null, "calendar" text not null, "date" text not null, "name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_calendar_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_calendar_day_deleted_at" ON "verification_calendar_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_calendar_day_calendar_date_unique" ON "verification_calendar_day" ("calendar", "date") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_confirmation" ("id" text not null, "order_id" text not null, "kind" text check ("kind" in ('cod', 'address', 'customer')) not null, "means" text check ("means" in ('phone', 'chat', 'link')) not null, "outcome" text check ("outcome" in ('confirmed', 'refused', 'no_answer')) not null, "note" text null, "actor" text not null, "confirmed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_confirmation_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_confirmation_deleted_at" ON "verification_confirmation" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_confirmation_order_id_kind_confirmed_at" ON "verification_confirmation" ("order_id", "kind", "confirmed_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_credit_account" ("id" text not null, "customer_id" text not null, "currency_code" text not null, "limit_minor" bigint not null, "terms_days" integer not null default 30, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_credit_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_credit_account_deleted_at" ON "verification_credit_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_credit_account_once" ON "verification_credit_account" ("customer_id", "currency_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_granted_refund" ("id" text not null, "order_id" text not null, "currency_code" text not null, "amount_minor" bigint not null, "lines" jsonb not null, "lowers_due" boolean not null default true, "reason" text not null, "note" text null, "state" text check ("state" in ('none', 'pending', 'success', 'failure', 'withdrawn')) not null default 'none', "refund_id" text null, "idempotency_key" text not null, "error" text null, "granted_by" text not null, "granted_at" timestamptz not null, "executed_by" text null, "executed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_granted_refund_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_granted_refund_deleted_at" ON "verification_granted_refund" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_granted_refund_idempotency_key_unique" ON "verification_granted_refund" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_granted_refund_refund_id_unique" ON "verification_granted_refund" ("refund_id") WHERE refund_id is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_granted_refund_order_id" ON "verification_granted_refund" ("order_id") WHERE deleted_at IS NULL;`
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
      `create table if not exists "verification_intake_batch" ("id" text not null, "channel" text null, "source" text check ("source" in ('upload', 'api', 'command')) not null, "file_name" text null, "sha256" text not null, "state" text check ("state" in ('running', 'done', 'failed')) not null default 'running', "rows_total" integer not null default 0, "rows_accepted" integer not null default 0, "rows_rejected" integer not null default 0, "orders_total" integer not null default 0, "orders_created" integer not null default 0, "orders_updated" integer not null default 0, "orders_unchanged" integer not null default 0, "orders_rejected" integer not null default 0, "orders_failed" integer not null default 0, "passed_created" integer not null default 0, "passed_updated" integer not null default 0, "error" text null, "actor" text not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_intake_batch_pkey" primary key ("id"));`
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
      `create table if not exists "verification_list_entry" ("id" text not null, "list" text check ("list" in ('block', 'allow')) not null, "kind" text check ("kind" in ('email', 'phone', 'address', 'ip')) not null, "hash" text not null, "reason" text not null, "expires_at" timestamptz null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_list_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_list_entry_deleted_at" ON "verification_list_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_list_entry_kind_hash_list_unique" ON "verification_list_entry" ("kind", "hash", "list") WHERE deleted_at IS NULL;`
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
      `create table if not exists "verification_order" ("id" text not null, "order_id" text not null, "display_id" integer null, "channel" text null, "external_id" text null, "stage" text check ("stage" in ('received', 'verifying', 'held', 'ready', 'released', 'closed', 'canceled', 'expired')) not null default 'received', "next_gate" text null, "hold_types" text[] not null, "charge_status" text check ("charge_status" in ('none', 'partial', 'full', 'overcharged')) not null default 'none', "fulfillment_status" text check ("fulfillment_status" in ('none', 'partial', 'fulfilled', 'shipped', 'delivered')) not null default 'none', "allocation" text check ("allocation" in ('none', 'partial', 'full')) not null default 'none', "location_ids" text[] not null default '{}', "courier" text null, "payment_kind" text null, "currency_code" text not null, "total_minor" bigint not null default '0', "due_minor" bigint not null, "charged_minor" bigint not null, "authorised_minor" bigint not null, "risk_level" text null, "risk_score" integer null, "customer_keys" text[] not null default '{}', "goods_key" text null, "address_key" text null, "priority" integer not null default 0, "ship_complete" boolean not null default false, "tags" text[] not null default '{}', "assigned_to" text null, "preferred_location_id" text null, "sentence_key" text not null, "sentence_params" jsonb not null, "order_version" integer not null, "placed_at" timestamptz not null, "verified_at" timestamptz null, "released_at" timestamptz null, "closed_at" timestamptz null, "promised_ship_at" timestamptz null, "promised_deliver_at" timestamptz null, "expires_at" timestamptz null, "reminded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_deleted_at" ON "verification_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_order_order_id_unique" ON "verification_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_placed_at_order_id" ON "verification_order" ("placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_stage_placed_at_order_id" ON "verification_order" ("stage", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_charge_status_placed_at_order_id" ON "verification_order" ("charge_status", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_fulfillment_status_placed_at_order_id" ON "verification_order" ("fulfillment_status", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_channel_placed_at_order_id" ON "verification_order" ("channel", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_courier_placed_at_order_id" ON "verification_order" ("courier", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_promised_ship_at_order_id" ON "verification_order" ("promised_ship_at", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_display_id" ON "verification_order" ("display_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_external_id" ON "verification_order" ("external_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_goods_key_placed_at" ON "verification_order" ("goods_key", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_address_key_placed_at" ON "verification_order" ("address_key", "placed_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_expires_at" ON "verification_order" ("expires_at") WHERE expires_at is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_hold_types" ON "verification_order" USING GIN ("hold_types") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_location_ids" ON "verification_order" USING GIN ("location_ids") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_customer_keys" ON "verification_order" USING GIN ("customer_keys") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_tags" ON "verification_order" USING GIN ("tags") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_order_assigned_to_placed_at_order_id" ON "verification_order" ("assigned_to", "placed_at", "order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_rule" ("id" text not null, "key" text not null, "version" integer not null, "is_enabled" boolean not null default false, "enabled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_rule_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_deleted_at" ON "verification_rule" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_rule_key_unique" ON "verification_rule" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_is_enabled" ON "verification_rule" ("is_enabled") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_rule_hit" ("id" text not null, "rule_id" text not null, "version" integer not null, "order_id" text not null, "evidence" jsonb not null, "actions" jsonb not null, "state" text check ("state" in ('pending', 'done', 'failed')) not null default 'pending', "matched_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_rule_hit_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_hit_deleted_at" ON "verification_rule_hit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_rule_hit_rule_id_order_id_unique" ON "verification_rule_hit" ("rule_id", "order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_hit_order_id" ON "verification_rule_hit" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_hit_state" ON "verification_rule_hit" ("state") WHERE state <> 'done' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "verification_rule_version" ("id" text not null, "rule_id" text not null, "version" integer not null, "definition" jsonb not null, "actor" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_rule_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_rule_version_deleted_at" ON "verification_rule_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_rule_version_rule_id_version_unique" ON "verification_rule_version" ("rule_id", "version") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "verification_service_area" ("id" text not null, "country_code" text not null, "area_code" text not null, "courier_service" text not null, "is_served" boolean not null default true, "cod_max_minor" bigint null, "currency_code" text null, "lead_min" integer null, "lead_max" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "verification_service_area_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_verification_service_area_deleted_at" ON "verification_service_area" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_verification_service_area_once" ON "verification_service_area" ("country_code", "area_code", "courier_service") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "verification_audit_finding" cascade;`)

    this.addSql(`drop table if exists "verification_audit_run" cascade;`)

    this.addSql(`drop table if exists "verification_backorder" cascade;`)

    this.addSql(`drop table if exists "verification_calendar_day" cascade;`)

    this.addSql(`drop table if exists "verification_confirmation" cascade;`)

    this.addSql(`drop table if exists "verification_credit_account" cascade;`)

    this.addSql(`drop table if exists "verification_granted_refund" cascade;`)

    this.addSql(`drop table if exists "verification_override" cascade;`)

    this.addSql(`drop table if exists "verification_intake_batch" cascade;`)

    this.addSql(`drop table if exists "verification_intake_record" cascade;`)

    this.addSql(`drop table if exists "verification_intake_reject" cascade;`)

    this.addSql(`drop table if exists "verification_list_entry" cascade;`)

    this.addSql(`drop table if exists "verification_finding" cascade;`)

    this.addSql(`drop table if exists "verification_hold" cascade;`)

    this.addSql(`drop table if exists "verification_order" cascade;`)

    this.addSql(`drop table if exists "verification_rule" cascade;`)

    this.addSql(`drop table if exists "verification_rule_hit" cascade;`)

    this.addSql(`drop table if exists "verification_rule_version" cascade;`)

    this.addSql(`drop table if exists "verification_service_area" cascade;`)
  }
}
