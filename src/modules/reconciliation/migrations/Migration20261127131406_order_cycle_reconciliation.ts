import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127131406_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_match_leg" drop constraint if exists "reconciliation_match_leg_match_id_item_id_kind_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_transfer_code" drop constraint if exists "reconciliation_transfer_code_token_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_transfer_code" drop constraint if exists "reconciliation_transfer_code_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "reconciliation_transfer_code" drop constraint if exists "reconciliation_transfer_code_code_unique";`
    )
    this.addSql(
      `create table if not exists "reconciliation_transfer_code" ("id" text not null, "order_id" text not null, "account_id" text not null, "code" text not null, "token" text not null, "currency_code" text not null, "base_minor" bigint not null, "suffix_minor" bigint not null, "amount_minor" bigint not null, "holds_amount" boolean not null, "valid_to" timestamptz not null, "state" text check ("state" in ('open', 'paid', 'canceled', 'replaced')) not null default 'open', "closed_at" timestamptz null, "tell_at" timestamptz null, "told_at" timestamptz null, "tell_failures" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_transfer_code_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_deleted_at" ON "reconciliation_transfer_code" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_code_unique" ON "reconciliation_transfer_code" ("code") WHERE state <> 'replaced' and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_order_id_unique" ON "reconciliation_transfer_code" ("order_id") WHERE state <> 'replaced' and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_token_unique" ON "reconciliation_transfer_code" ("token") WHERE state <> 'replaced' and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_amount_unique" ON "reconciliation_transfer_code" ("account_id", "amount_minor") WHERE holds_amount and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_order" ON "reconciliation_transfer_code" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_transfer_code_tell" ON "reconciliation_transfer_code" ("tell_at") WHERE tell_at is not null and deleted_at is null;`
    )

    this.addSql(
      `drop index if exists "IDX_reconciliation_match_leg_match_id_item_id_unique";`
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_match_leg_match_id_item_id_kind_unique" ON "reconciliation_match_leg" ("match_id", "item_id", "kind") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "reconciliation_item" add column if not exists "suffix_minor" bigint not null default '0';`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" add column if not exists "payee_bank" text null, add column if not exists "payee_name" text null, add column if not exists "payee_number" text null;`
    )
  }

  override async down(): Promise<void> {
    // A part for the suffix becomes one with its item's part again.
    this.addSql(
      `update "reconciliation_match_leg" g
          set "allocated_minor" = g."allocated_minor" + s."allocated_minor"
         from "reconciliation_match_leg" s
        where s."match_id" = g."match_id" and s."item_id" = g."item_id"
          and s."kind" = 'suffix' and g."kind" = 'item';`
    )
    this.addSql(
      `delete from "reconciliation_match_leg" s
        where s."kind" = 'suffix' and exists (
          select 1 from "reconciliation_match_leg" g
           where g."match_id" = s."match_id" and g."item_id" = s."item_id"
             and g."kind" = 'item');`
    )
    this.addSql(
      `update "reconciliation_match_leg" set "kind" = 'item'
        where "kind" = 'suffix' and "item_id" is not null;`
    )
    // No index is made while a table's deferred checks are to come.
    this.addSql(`set constraints all immediate;`)

    this.addSql(`drop table if exists "reconciliation_transfer_code" cascade;`)

    this.addSql(
      `drop index if exists "IDX_reconciliation_match_leg_match_id_item_id_kind_unique";`
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_match_leg_match_id_item_id_unique" ON "reconciliation_match_leg" ("match_id", "item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "reconciliation_item" drop column if exists "suffix_minor";`
    )

    this.addSql(
      `alter table if exists "reconciliation_account" drop column if exists "payee_bank", drop column if exists "payee_name", drop column if exists "payee_number";`
    )
  }
}
