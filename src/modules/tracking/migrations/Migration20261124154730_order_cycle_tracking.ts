import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124154730_order_cycle_tracking extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "tracking_payload" drop constraint if exists "tracking_payload_account_id_body_sha256_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_event" drop constraint if exists "tracking_event_tracker_id_key_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_tracker" drop constraint if exists "tracking_tracker_courier_tracking_number_unique";`
    )
    this.addSql(
      `alter table if exists "tracking_courier_account" drop constraint if exists "tracking_courier_account_path_token_hash_unique";`
    )
    this.addSql(
      `create table if not exists "tracking_courier_account" ("id" text not null, "provider_id" text not null, "name" text not null, "couriers" text[] not null, "path_token_hash" text not null, "secret_encrypted" text null, "time_zone" text null, "enabled" boolean not null default true, "last_webhook_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_courier_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_courier_account_deleted_at" ON "tracking_courier_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_courier_account_path_token_hash_unique" ON "tracking_courier_account" ("path_token_hash") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_tracker" ("id" text not null, "order_id" text not null, "fulfillment_id" text not null, "parcel_id" text null, "courier" text not null, "service" text null, "tracking_number" text not null, "status" text check ("status" in ('pending', 'picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'delivery_failed', 'on_hold', 'return_in_transit', 'returned', 'lost', 'disposed', 'cancelled', 'expired', 'unknown')) not null default 'pending', "sub" text null, "reason" text null, "flags" text[] not null, "attempts" integer not null default 0, "first_attempt_success" boolean null, "status_at" timestamptz null, "first_scan_at" timestamptz null, "out_for_delivery_at" timestamptz null, "delivered_at" timestamptz null, "returned_at" timestamptz null, "last_scan_at" timestamptz null, "promised_at" timestamptz null, "state_hash" text null, "applied_hash" text null, "applied_status" text check ("applied_status" in ('pending', 'picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'delivery_failed', 'on_hold', 'return_in_transit', 'returned', 'lost', 'disposed', 'cancelled', 'expired', 'unknown')) null, "core_delivered_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_tracker_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_deleted_at" ON "tracking_tracker" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_tracker_courier_tracking_number_unique" ON "tracking_tracker" ("courier", "tracking_number") WHERE closed_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_tracking_number" ON "tracking_tracker" ("tracking_number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_fulfillment_id" ON "tracking_tracker" ("fulfillment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_order_id" ON "tracking_tracker" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_tracker_status" ON "tracking_tracker" ("status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_event" ("id" text not null, "tracker_id" text not null, "key" text not null, "position" integer not null, "occurred_at" timestamptz null, "effective_at" timestamptz null, "precision" text check ("precision" in ('second', 'minute', 'day')) null, "original_time" text null, "code" text null, "raw_status" text null, "text" text null, "location" text null, "status" text check ("status" in ('pending', 'picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'delivery_failed', 'on_hold', 'return_in_transit', 'returned', 'lost', 'disposed', 'cancelled', 'expired', 'unknown')) null, "sub" text null, "reason" text null, "flags" text[] not null, "unmapped" boolean not null default false, "status_after" text check ("status_after" in ('pending', 'picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'delivery_failed', 'on_hold', 'return_in_transit', 'returned', 'lost', 'disposed', 'cancelled', 'expired', 'unknown')) not null, "milestones" text[] not null, "first_payload_id" text not null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_deleted_at" ON "tracking_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_event_tracker_id_key_unique" ON "tracking_event" ("tracker_id", "key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_event_version" ("id" text not null, "tracker_id" text not null, "payload_id" text not null, "position" integer not null, "event_id" text null, "mapping_version" integer not null, "received_at" timestamptz not null, "occurred_at" timestamptz null, "precision" text check ("precision" in ('second', 'minute', 'day')) null, "original_time" text null, "code" text null, "raw_status" text null, "text" text null, "location" text null, "status" text check ("status" in ('pending', 'picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'delivered', 'delivery_failed', 'on_hold', 'return_in_transit', 'returned', 'lost', 'disposed', 'cancelled', 'expired', 'unknown')) null, "sub" text null, "reason" text null, "flags" text[] not null, "unmapped" boolean not null default false, "list_order" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_event_version_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_version_deleted_at" ON "tracking_event_version" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_event_version_sighting" ON "tracking_event_version" ("tracker_id", "payload_id", "position") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_version_payload_id" ON "tracking_event_version" ("payload_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_event_version_event_id" ON "tracking_event_version" ("event_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "tracking_payload" ("id" text not null, "account_id" text null, "source" text check ("source" in ('webhook', 'manual', 'import', 'poll', 'system')) not null, "dialect" text not null, "told_by" text null, "external_id" text null, "body_sha256" text not null, "body" text not null, "trust" text check ("trust" in ('proof', 'hint', 'none')) not null, "received_at" timestamptz not null, "processed_at" timestamptz null, "waiting_for" text[] null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_payload_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_payload_deleted_at" ON "tracking_payload" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_payload_account_id_body_sha256_unique" ON "tracking_payload" ("account_id", "body_sha256") WHERE source = 'webhook' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_tracking_payload_unprocessed" ON "tracking_payload" ("received_at") WHERE processed_at is null and deleted_at is null;`
    )

    this.addSql(
      `create or replace function "tracking_payload_refuse_change"() returns trigger language plpgsql as $$ begin raise exception 'tracking_payload is evidence: a received body is never changed'; end $$;`
    )
    this.addSql(
      `create trigger "tracking_payload_body_is_evidence" before update on "tracking_payload" for each row when (old."body" is distinct from new."body") execute function "tracking_payload_refuse_change"();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "tracking_payload_refuse_change" cascade;`
    )
    this.addSql(`drop table if exists "tracking_courier_account" cascade;`)

    this.addSql(`drop table if exists "tracking_tracker" cascade;`)

    this.addSql(`drop table if exists "tracking_event" cascade;`)

    this.addSql(`drop table if exists "tracking_event_version" cascade;`)

    this.addSql(`drop table if exists "tracking_payload" cascade;`)
  }
}
