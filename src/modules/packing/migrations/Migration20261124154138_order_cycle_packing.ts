import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124154138_order_cycle_packing extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_pick_task" drop constraint if exists "packing_pick_task_line_item_id_inventory_item_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_parcel_item" drop constraint if exists "packing_parcel_item_parcel_id_pick_task_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists "packing_parcel_fulfillment_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists "packing_parcel_code_unique";`
    )
    this.addSql(
      `alter table if exists "packing_scan" drop constraint if exists "packing_scan_client_id_unique";`
    )
    this.addSql(
      `create table if not exists "packing_scan" ("id" text not null, "parcel_id" text not null, "client_id" text not null, "code" text not null, "result" text check ("result" in ('ok', 'wrong_item', 'too_many', 'unknown_code', 'other_order')) not null, "units" integer not null default 0, "parcel_item_id" text null, "actor" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_scan_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_scan_deleted_at" ON "packing_scan" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_scan_client_id_unique" ON "packing_scan" ("client_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_scan_parcel_id" ON "packing_scan" ("parcel_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_parcel" ("id" text not null, "code" text not null, "order_id" text not null, "location_id" text not null, "state" text check ("state" in ('open', 'packed', 'labelling', 'labelled', 'label_failed', 'label_unknown', 'handed_over', 'voided')) not null default 'open', "weight_g" integer null, "courier" text null, "service" text null, "tracking_number" text null, "tracking_url" text null, "label_url" text null, "fulfillment_id" text null, "attempt_id" text null, "attempt_at" timestamptz null, "attempt_error" text null, "parked" jsonb null, "opened_by" text not null default 'system', "packed_by" text null, "packed_at" timestamptz null, "labelled_by" text null, "labelled_at" timestamptz null, "handed_over_by" text null, "handed_over_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_parcel_pkey" primary key ("id"), constraint packing_parcel_weight check (weight_g is null or weight_g > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_deleted_at" ON "packing_parcel" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_parcel_code_unique" ON "packing_parcel" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_order_id" ON "packing_parcel" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_parcel_fulfillment_id_unique" ON "packing_parcel" ("fulfillment_id") WHERE fulfillment_id is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_state" ON "packing_parcel" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_parcel_item" ("id" text not null, "parcel_id" text not null, "pick_task_id" text not null, "line_item_id" text not null, "inventory_item_id" text not null, "variant_id" text null, "sku" text null, "title" text not null, "quantity" integer not null, "required_quantity" integer not null default 1, "parts" integer not null default 1, "verified" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_parcel_item_pkey" primary key ("id"), constraint packing_parcel_item_verified check (verified >= 0 and verified <= quantity));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_item_deleted_at" ON "packing_parcel_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_parcel_item_parcel_id_pick_task_id_unique" ON "packing_parcel_item" ("parcel_id", "pick_task_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_pick_task" ("id" text not null, "order_id" text not null, "line_item_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "variant_id" text null, "sku" text null, "title" text not null, "quantity" integer not null, "required_quantity" integer not null default 1, "parts" integer not null default 1, "picked" integer not null default 0, "short" integer not null default 0, "state" text check ("state" in ('open', 'picking', 'picked', 'short', 'canceled')) not null default 'open', "picked_by" text null, "picked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_pick_task_pkey" primary key ("id"), constraint packing_pick_task_counts check (picked >= 0 and short >= 0 and picked + short <= quantity), constraint packing_pick_task_units check (quantity > 0 and required_quantity > 0 and parts > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_task_deleted_at" ON "packing_pick_task" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_pick_task_line_item_id_inventory_item_id_location_id_unique" ON "packing_pick_task" ("line_item_id", "inventory_item_id", "location_id") WHERE state <> 'canceled' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_task_order_id_location_id" ON "packing_pick_task" ("order_id", "location_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_task_state" ON "packing_pick_task" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create or replace function "packing_scan_refuse_change"() returns trigger language plpgsql as $$ begin raise exception 'packing_scan is append-only: % is refused', tg_op; end $$;`
    )
    this.addSql(
      `create trigger "packing_scan_append_only" before update or delete on "packing_scan" for each row execute function "packing_scan_refuse_change"();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists "packing_scan_refuse_change" cascade;`)
    this.addSql(`drop table if exists "packing_scan" cascade;`)

    this.addSql(`drop table if exists "packing_parcel" cascade;`)

    this.addSql(`drop table if exists "packing_parcel_item" cascade;`)

    this.addSql(`drop table if exists "packing_pick_task" cascade;`)
  }
}
