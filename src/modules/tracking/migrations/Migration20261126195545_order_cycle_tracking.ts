import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126195545_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_payload" drop constraint if exists "tracking_payload_account_id_external_id_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_tracker" drop constraint if exists "tracking_tracker_public_token_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_unmapped" drop constraint if exists "tracking_unmapped_courier_code_folded_text_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_quota_day" drop constraint if exists "tracking_quota_day_account_id_day_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_opt_out" drop constraint if exists "tracking_opt_out_recipient_hash_channel_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_lane_stat" drop constraint if exists "tracking_lane_stat_lane_key_unique";`
    )
    this.addSql(
      `create table if not exists "tracking_alert" ("id" text not null, "subject_id" text not null, "tracker_id" text null, "order_id" text null, "kind" text not null, "episode" integer not null default 1, "facts" jsonb not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "closed_by" text null, "closed_why" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_deleted_at" ON "tracking_alert" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_alert_open" ON "tracking_alert" ("subject_id", "kind") WHERE closed_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_tracker_id" ON "tracking_alert" ("tracker_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_alert_order_id" ON "tracking_alert" ("order_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_lane_stat" ("id" text not null, "lane_key" text not null, "n" integer not null, "p10_hours" real null, "p50_hours" real null, "p80_hours" real null, "p90_hours" real null, "p95_hours" real null, "gap_p95_hours" real null, "computed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_lane_stat_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_lane_stat_deleted_at" ON "tracking_lane_stat" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_lane_stat_lane_key_unique" ON "tracking_lane_stat" ("lane_key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_message" ("id" text not null, "tracker_id" text not null, "kind" text not null, "episode" integer not null default 1, "channel" text not null, "due_at" timestamptz not null, "sent_at" timestamptz null, "dropped_why" text null, "failures" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_message_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_message_deleted_at" ON "tracking_message" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_message_once" ON "tracking_message" ("tracker_id", "kind", "episode", "channel") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_message_waiting" ON "tracking_message" ("due_at") WHERE sent_at is null and dropped_why is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "tracking_opt_out" ("id" text not null, "recipient_hash" text not null, "channel" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_opt_out_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_opt_out_deleted_at" ON "tracking_opt_out" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_opt_out_recipient_hash_channel_unique" ON "tracking_opt_out" ("recipient_hash", "channel") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_quota_day" ("id" text not null, "account_id" text not null, "day" text not null, "calls" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_quota_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_quota_day_deleted_at" ON "tracking_quota_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_quota_day_account_id_day_unique" ON "tracking_quota_day" ("account_id", "day") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_unmapped" ("id" text not null, "courier" text not null, "code" text not null, "folded_text" text not null, "sample" text null, "count" integer not null default 1, "first_seen_at" timestamptz not null, "last_seen_at" timestamptz not null, "mapped_status" text null, "mapped_sub" text null, "mapped_reason" text null, "mapped_by" text null, "mapped_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_unmapped_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_unmapped_deleted_at" ON "tracking_unmapped" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_unmapped_courier_code_folded_text_unique" ON "tracking_unmapped" ("courier", "code", "folded_text") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "tracking_courier_account" add column if not exists "old_secret_encrypted" text null, add column if not exists "old_secret_until" timestamptz null, add column if not exists "credentials_encrypted" text null, add column if not exists "options" jsonb null, add column if not exists "rps" integer null, add column if not exists "daily_quota" integer null, add column if not exists "quota_zone" text null, add column if not exists "breaker_state" text check ("breaker_state" in ('closed', 'open', 'half_open')) not null default 'closed', add column if not exists "breaker_until" timestamptz null, add column if not exists "failures" integer not null default 0, add column if not exists "throttled" integer not null default 0, add column if not exists "retry_at" timestamptz null, add column if not exists "paused_error" text null;`
    )

    this.addSql(
      `alter table if exists "tracking_tracker" add column if not exists "direction" text check ("direction" in ('outbound', 'return')) not null default 'outbound', add column if not exists "label_id" text null, add column if not exists "account_id" text null, add column if not exists "provider_ref" text null, add column if not exists "phone_tail" text null, add column if not exists "lane_key" text null, add column if not exists "public_token" text not null default md5(gen_random_uuid()::text || gen_random_uuid()::text), add column if not exists "courier_eta" timestamptz null, add column if not exists "p_late" real null, add column if not exists "next_poll_at" timestamptz null, add column if not exists "lease_until" timestamptz null, add column if not exists "last_polled_at" timestamptz null, add column if not exists "failures" integer not null default 0, add column if not exists "not_found" integer not null default 0, add column if not exists "expired_answers" integer not null default 0;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_tracker_public_token_unique" ON "tracking_tracker" ("public_token") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_due" ON "tracking_tracker" ("next_poll_at") WHERE next_poll_at is not null and closed_at is null and deleted_at is null;`
    )

    this.addSql(
      `alter table if exists "tracking_event" add column if not exists "retracted_by" text null, add column if not exists "retracted_at" timestamptz null, add column if not exists "retracted_why" text null;`
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_payload_account_id_external_id_unique" ON "tracking_payload" ("account_id", "external_id") WHERE source = 'webhook' and external_id is not null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_alert" cascade;`)

    this.addSql(`drop table if exists "tracking_lane_stat" cascade;`)

    this.addSql(`drop table if exists "tracking_message" cascade;`)

    this.addSql(`drop table if exists "tracking_opt_out" cascade;`)

    this.addSql(`drop table if exists "tracking_quota_day" cascade;`)

    this.addSql(`drop table if exists "tracking_unmapped" cascade;`)

    this.addSql(
      `alter table if exists "tracking_courier_account" drop column if exists "old_secret_encrypted", drop column if exists "old_secret_until", drop column if exists "credentials_encrypted", drop column if exists "options", drop column if exists "rps", drop column if exists "daily_quota", drop column if exists "quota_zone", drop column if exists "breaker_state", drop column if exists "breaker_until", drop column if exists "failures", drop column if exists "throttled", drop column if exists "retry_at", drop column if exists "paused_error";`
    )

    this.addSql(
      `drop index if exists "IDX_tracking_tracker_public_token_unique";`
    )
    this.addSql(`drop index if exists "IDX_tracking_tracker_due";`)
    this.addSql(
      `alter table if exists "tracking_tracker" drop column if exists "direction", drop column if exists "label_id", drop column if exists "account_id", drop column if exists "provider_ref", drop column if exists "phone_tail", drop column if exists "lane_key", drop column if exists "public_token", drop column if exists "courier_eta", drop column if exists "p_late", drop column if exists "next_poll_at", drop column if exists "lease_until", drop column if exists "last_polled_at", drop column if exists "failures", drop column if exists "not_found", drop column if exists "expired_answers";`
    )

    this.addSql(
      `alter table if exists "tracking_event" drop column if exists "retracted_by", drop column if exists "retracted_at", drop column if exists "retracted_why";`
    )

    this.addSql(
      `drop index if exists "IDX_tracking_payload_account_id_external_id_unique";`
    )
  }
}
