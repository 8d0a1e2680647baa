import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126140746_order_cycle_packing extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_station_lock" drop constraint if exists "packing_station_lock_order_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_short_pick" drop constraint if exists "packing_short_pick_client_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_service" drop constraint if exists "packing_service_shipping_option_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_plan" drop constraint if exists "packing_plan_active_unique";`
    )
    this.addSql(
      `alter table if exists "packing_plan" drop constraint if exists "packing_plan_order_id_location_id_revision_unique";`
    )
    this.addSql(
      `alter table if exists "packing_place" drop constraint if exists "packing_place_inventory_item_id_location_id_place_unique";`
    )
    this.addSql(
      `alter table if exists "packing_pick_batch" drop constraint if exists "packing_pick_batch_code_unique";`
    )
    this.addSql(
      `alter table if exists "packing_packed_serial" drop constraint if exists "packing_packed_serial_inventory_item_id_serial_unique";`
    )
    this.addSql(
      `alter table if exists "packing_item_profile" drop constraint if exists "packing_item_profile_inventory_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_item_code" drop constraint if exists "packing_item_code_code_unique";`
    )
    this.addSql(
      `alter table if exists "packing_carton_stock" drop constraint if exists "packing_carton_stock_carton_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_carton_move" drop constraint if exists "packing_carton_move_carton_id_location_id_cause_unique";`
    )
    this.addSql(
      `alter table if exists "packing_carton" drop constraint if exists "packing_carton_location_id_code_unique";`
    )
    this.addSql(
      `alter table if exists "packing_carton" drop constraint if exists "packing_carton_code_unique";`
    )
    this.addSql(
      `create table if not exists "packing_carton" ("id" text not null, "code" text not null, "location_id" text null, "kind" text check ("kind" in ('box', 'mailer')) not null default 'box', "inner_length_mm" integer not null, "inner_width_mm" integer not null, "inner_height_mm" integer not null, "outer_length_mm" integer not null, "outer_width_mm" integer not null, "outer_height_mm" integer not null, "tare_g" integer not null default 0, "max_gross_g" integer null, "max_per_order" integer null, "pad_mm" integer not null default 0, "fill_percent" integer not null default 100, "price_minor" bigint not null default '0', "currency_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_carton_pkey" primary key ("id"), constraint packing_carton_sides check (inner_length_mm > 0 and inner_width_mm > 0 and inner_height_mm > 0 and inner_length_mm <= outer_length_mm and inner_width_mm <= outer_width_mm and inner_height_mm <= outer_height_mm), constraint packing_carton_padding check (pad_mm >= 0 and 2 * pad_mm < least(inner_length_mm, inner_width_mm, inner_height_mm)), constraint packing_carton_weight check (tare_g >= 0 and (max_gross_g is null or max_gross_g > tare_g)), constraint packing_carton_fill check (fill_percent between 1 and 100), constraint packing_carton_per_order check (max_per_order is null or max_per_order > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_carton_deleted_at" ON "packing_carton" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_carton_code_unique" ON "packing_carton" ("code") WHERE location_id is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_carton_location_id_code_unique" ON "packing_carton" ("location_id", "code") WHERE location_id is not null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "packing_carton_move" ("id" text not null, "carton_id" text not null, "location_id" text not null, "kind" text check ("kind" in ('count', 'receive', 'reserve', 'free', 'use')) not null, "on_hand_change" integer not null, "reserved_change" integer not null, "cause" text not null, "actor" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_carton_move_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_carton_move_deleted_at" ON "packing_carton_move" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_carton_move_carton_id_location_id_cause_unique" ON "packing_carton_move" ("carton_id", "location_id", "cause") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_carton_stock" ("id" text not null, "carton_id" text not null, "location_id" text not null, "on_hand" integer not null, "reserved" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_carton_stock_pkey" primary key ("id"), constraint packing_carton_stock_counts check (reserved >= 0 and reserved <= on_hand));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_carton_stock_deleted_at" ON "packing_carton_stock" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_carton_stock_carton_id_location_id_unique" ON "packing_carton_stock" ("carton_id", "location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_item_code" ("id" text not null, "code" text not null, "inventory_item_id" text not null, "units" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_item_code_pkey" primary key ("id"), constraint packing_item_code_units check (units > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_item_code_deleted_at" ON "packing_item_code" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_item_code_code_unique" ON "packing_item_code" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_item_code_inventory_item_id" ON "packing_item_code" ("inventory_item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_item_profile" ("id" text not null, "inventory_item_id" text not null, "length_mm" integer null, "width_mm" integer null, "height_mm" integer null, "weight_g" integer null, "vertical" text null, "max_per_box" integer null, "group" text null, "tags" text[] not null, "apart" text[] not null, "nothing_on_top" boolean not null default false, "max_load_g" integer null, "own_box" boolean not null default false, "bottom_only" boolean not null default false, "wrap_mm" integer not null default 0, "tracks_serial" boolean not null default false, "tracks_lot" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_item_profile_pkey" primary key ("id"), constraint packing_item_profile_size check ((length_mm is null or length_mm > 0) and (width_mm is null or width_mm > 0) and (height_mm is null or height_mm > 0)), constraint packing_item_profile_weight check (weight_g is null or weight_g >= 0), constraint packing_item_profile_limits check ((max_per_box is null or max_per_box > 0) and (max_load_g is null or max_load_g >= 0) and wrap_mm >= 0), constraint packing_item_profile_vertical check (vertical is null or vertical = 'as_given' or vertical ~ '^[lwh]{1,3}\$'));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_item_profile_deleted_at" ON "packing_item_profile" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_item_profile_inventory_item_id_unique" ON "packing_item_profile" ("inventory_item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_packed_serial" ("id" text not null, "inventory_item_id" text not null, "serial" text not null, "lot" text null, "parcel_id" text not null, "parcel_item_id" text not null, "scan_id" text not null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_packed_serial_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_packed_serial_deleted_at" ON "packing_packed_serial" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_packed_serial_inventory_item_id_serial_unique" ON "packing_packed_serial" ("inventory_item_id", "serial") WHERE released_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_packed_serial_parcel_id" ON "packing_packed_serial" ("parcel_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_pick_batch" ("id" text not null, "code" text not null, "location_id" text not null, "mode" text check ("mode" in ('singles', 'batch', 'cluster', 'single')) not null, "state" text check ("state" in ('draft', 'released', 'picking', 'picked', 'closed')) not null default 'draft', "picker" text null, "created_by" text not null, "released_by" text null, "released_at" timestamptz null, "picked_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_pick_batch_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_batch_deleted_at" ON "packing_pick_batch" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_pick_batch_code_unique" ON "packing_pick_batch" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_batch_location_id_state" ON "packing_pick_batch" ("location_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_place" ("id" text not null, "inventory_item_id" text not null, "location_id" text not null, "place" text not null, "sequence" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_place_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_place_deleted_at" ON "packing_place" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_place_inventory_item_id_location_id_place_unique" ON "packing_place" ("inventory_item_id", "location_id", "place") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_place_location_id" ON "packing_place" ("location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_plan" ("id" text not null, "order_id" text not null, "location_id" text not null, "revision" integer not null, "state" text check ("state" in ('proposed', 'accepted', 'needs_measuring', 'refused', 'superseded')) not null, "input_hash" text not null, "plan_hash" text not null, "objective" text check ("objective" in ('cheapest', 'fewest')) not null, "boxes" jsonb not null, "unpacked" jsonb not null, "problems" jsonb not null, "box_count" integer not null, "currency_code" text null, "cost_minor" bigint null, "fewest_boxes" integer null, "fewest_cost_minor" bigint null, "is_time_limited" boolean not null default false, "planned_by" text not null, "accepted_by" text null, "accepted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_plan_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_plan_deleted_at" ON "packing_plan" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_plan_order_id_location_id_revision_unique" ON "packing_plan" ("order_id", "location_id", "revision") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_plan_active_unique" ON "packing_plan" ("order_id", "location_id") WHERE state <> 'superseded' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_plan_state" ON "packing_plan" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_service" ("id" text not null, "shipping_option_id" text not null, "currency_code" text not null, "divisor" integer not null, "step_g" integer not null, "tolerance_g" integer not null default 0, "min_g" integer not null default 0, "per_parcel_minor" bigint not null default '0', "per_step_minor" bigint not null default '0', "max_gross_g" integer null, "max_edge_mm" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_service_pkey" primary key ("id"), constraint packing_service_weights check (divisor > 0 and step_g > 0 and tolerance_g >= 0 and tolerance_g < step_g and min_g >= 0), constraint packing_service_limits check ((max_gross_g is null or max_gross_g > 0) and (max_edge_mm is null or max_edge_mm > 0)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_service_deleted_at" ON "packing_service" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_service_shipping_option_id_unique" ON "packing_service" ("shipping_option_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_short_pick" ("id" text not null, "pick_task_id" text not null, "order_id" text not null, "line_item_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "quantity" integer not null, "reason" text check ("reason" in ('NOT_FOUND', 'DAMAGED', 'NO_VARIANCE')) not null, "outcome" text check ("outcome" in ('pending', 'moved', 'held', 'mixed')) not null default 'pending', "moved" jsonb null, "note" text null, "client_id" text not null, "actor" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_short_pick_pkey" primary key ("id"), constraint packing_short_pick_quantity check (quantity > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_short_pick_deleted_at" ON "packing_short_pick" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_short_pick_client_id_unique" ON "packing_short_pick" ("client_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_short_pick_order_id" ON "packing_short_pick" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_short_pick_outcome" ON "packing_short_pick" ("outcome") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_short_pick_location_id_at" ON "packing_short_pick" ("location_id", "at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_station_lock" ("id" text not null, "order_id" text not null, "location_id" text not null, "station" text not null, "holder" text not null, "holder_name" text not null, "beat_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_station_lock_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_station_lock_deleted_at" ON "packing_station_lock" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_station_lock_order_id_location_id_unique" ON "packing_station_lock" ("order_id", "location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "packing_scan" drop constraint if exists "packing_scan_result_check";`
    )

    this.addSql(
      `alter table if exists "packing_scan" add column if not exists "serial" text null, add column if not exists "lot" text null, add column if not exists "station" text null;`
    )
    this.addSql(
      `alter table if exists "packing_scan" add constraint "packing_scan_result_check" check("result" in ('ok', 'wrong_item', 'too_many', 'unknown_code', 'other_order', 'duplicate_serial', 'serial_missing', 'lot_refused'));`
    )

    this.addSql(
      `alter table if exists "packing_parcel" add column if not exists "plan_id" text null, add column if not exists "box_number" integer null, add column if not exists "carton_id" text null, add column if not exists "length_mm" integer null, add column if not exists "width_mm" integer null, add column if not exists "height_mm" integer null, add column if not exists "computed_g" integer null, add column if not exists "chargeable_g" integer null, add column if not exists "deviation" jsonb null;`
    )
    this.addSql(
      `alter table if exists "packing_parcel" add constraint packing_parcel_sides check((length_mm is null or length_mm > 0) and (width_mm is null or width_mm > 0) and (height_mm is null or height_mm > 0));`
    )

    this.addSql(
      `alter table if exists "packing_pick_task" add column if not exists "batch_id" text null, add column if not exists "tote" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_pick_task_batch_id" ON "packing_pick_task" ("batch_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create or replace function "packing_carton_move_refuse_change"() returns trigger language plpgsql as $$ begin raise exception 'packing_carton_move is append-only: % is refused', tg_op; end $$;`
    )
    this.addSql(
      `create trigger "packing_carton_move_append_only" before update or delete on "packing_carton_move" for each row execute function "packing_carton_move_refuse_change"();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "packing_carton_move_refuse_change" cascade;`
    )
    this.addSql(`drop table if exists "packing_carton" cascade;`)

    this.addSql(`drop table if exists "packing_carton_move" cascade;`)

    this.addSql(`drop table if exists "packing_carton_stock" cascade;`)

    this.addSql(`drop table if exists "packing_item_code" cascade;`)

    this.addSql(`drop table if exists "packing_item_profile" cascade;`)

    this.addSql(`drop table if exists "packing_packed_serial" cascade;`)

    this.addSql(`drop table if exists "packing_pick_batch" cascade;`)

    this.addSql(`drop table if exists "packing_place" cascade;`)

    this.addSql(`drop table if exists "packing_plan" cascade;`)

    this.addSql(`drop table if exists "packing_service" cascade;`)

    this.addSql(`drop table if exists "packing_short_pick" cascade;`)

    this.addSql(`drop table if exists "packing_station_lock" cascade;`)

    this.addSql(
      `alter table if exists "packing_scan" drop constraint if exists "packing_scan_result_check";`
    )

    this.addSql(
      `alter table if exists "packing_scan" drop column if exists "serial", drop column if exists "lot", drop column if exists "station";`
    )

    this.addSql(
      `alter table if exists "packing_scan" add constraint "packing_scan_result_check" check("result" in ('ok', 'wrong_item', 'too_many', 'unknown_code', 'other_order'));`
    )

    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists packing_parcel_sides;`
    )
    this.addSql(
      `alter table if exists "packing_parcel" drop column if exists "plan_id", drop column if exists "box_number", drop column if exists "carton_id", drop column if exists "length_mm", drop column if exists "width_mm", drop column if exists "height_mm", drop column if exists "computed_g", drop column if exists "chargeable_g", drop column if exists "deviation";`
    )

    this.addSql(`drop index if exists "IDX_packing_pick_task_batch_id";`)
    this.addSql(
      `alter table if exists "packing_pick_task" drop column if exists "batch_id", drop column if exists "tote";`
    )
  }
}
