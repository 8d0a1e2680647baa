import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126141317_order_cycle_packing extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_put_away" drop constraint if exists "packing_put_away_parcel_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "packing_label_attempt" drop constraint if exists "packing_label_attempt_open_unique";`
    )
    this.addSql(
      `create table if not exists "packing_label_attempt" ("id" text not null, "parcel_id" text not null, "order_id" text not null, "location_id" text not null, "provider" text null, "state" text check ("state" in ('running', 'unknown', 'succeeded', 'failed')) not null default 'running', "words" text null, "fulfillment_id" text null, "stock" jsonb not null, "reservations" jsonb not null, "difference" jsonb null, "started_by" text not null, "started_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_label_attempt_pkey" primary key ("id"), constraint packing_label_attempt_end check ((state = 'running') = (ended_at is null)), constraint packing_label_attempt_fulfillment check (state <> 'succeeded' or fulfillment_id is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_label_attempt_deleted_at" ON "packing_label_attempt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_label_attempt_open_unique" ON "packing_label_attempt" ("parcel_id") WHERE state in ('running', 'unknown') and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_label_attempt_parcel_id_started_at" ON "packing_label_attempt" ("parcel_id", "started_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_label_attempt_order_id" ON "packing_label_attempt" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_label_attempt_state_started_at" ON "packing_label_attempt" ("state", "started_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "packing_put_away" ("id" text not null, "parcel_id" text not null, "parcel_code" text not null, "parcel_item_id" text not null, "order_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "sku" text null, "title" text not null, "quantity" integer not null, "reservation_id" text null, "state" text check ("state" in ('open', 'done')) not null default 'open', "condition" text check ("condition" in ('good', 'damaged')) null, "note" text null, "confirmed_by" text null, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packing_put_away_pkey" primary key ("id"), constraint packing_put_away_quantity check (quantity > 0), constraint packing_put_away_end check ((state = 'done') = (condition is not null and confirmed_at is not null)));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_put_away_deleted_at" ON "packing_put_away" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_put_away_parcel_item_id_unique" ON "packing_put_away" ("parcel_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_put_away_order_id" ON "packing_put_away" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_put_away_state_location_id" ON "packing_put_away" ("state", "location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `insert into "packing_label_attempt" ("id", "parcel_id", "order_id", "location_id", "state", "words", "fulfillment_id", "stock", "reservations", "started_by", "started_at", "ended_at") select "attempt_id", "id", "order_id", "location_id", case when "fulfillment_id" is not null then 'succeeded' when "state" = 'labelling' then 'running' when "state" = 'label_unknown' then 'unknown' else 'failed' end, "attempt_error", "fulfillment_id", '[]', '[]', coalesce("labelled_by", 'system'), coalesce("attempt_at", "updated_at"), case when "fulfillment_id" is null and "state" = 'labelling' then null else "updated_at" end from "packing_parcel" where "attempt_id" is not null and "deleted_at" is null on conflict do nothing;`
    )
    this.addSql(
      `alter table if exists "packing_parcel" drop column if exists "attempt_at", drop column if exists "attempt_error", add column if not exists "handover_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_handover_id" ON "packing_parcel" ("handover_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "packing_put_away" cascade;`)

    this.addSql(`drop index if exists "IDX_packing_parcel_handover_id";`)

    this.addSql(
      `alter table if exists "packing_parcel" drop column if exists "handover_id", add column if not exists "attempt_at" timestamptz null, add column if not exists "attempt_error" text null;`
    )
    this.addSql(
      `update "packing_parcel" p set "attempt_at" = a."started_at", "attempt_error" = a."words" from "packing_label_attempt" a where a."id" = p."attempt_id";`
    )
    this.addSql(`drop table if exists "packing_label_attempt" cascade;`)
  }
}
