import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124145035_order_cycle_documents extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "documents_document" drop constraint if exists "documents_document_type_source_id_unique";`
    )
    this.addSql(
      `alter table if exists "documents_document" drop constraint if exists "documents_document_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "documents_document" drop constraint if exists "documents_document_number_unique";`
    )
    this.addSql(
      `alter table if exists "documents_document" drop constraint if exists "documents_document_series_id_period_sequence_unique";`
    )
    this.addSql(
      `alter table if exists "documents_series" drop constraint if exists "documents_series_type_scope_unique";`
    )
    this.addSql(
      `alter table if exists "documents_counter" drop constraint if exists "documents_counter_series_id_period_unique";`
    )
    this.addSql(
      `create table if not exists "documents_counter" ("id" text not null, "series_id" text not null, "period" text not null, "last" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_counter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_counter_deleted_at" ON "documents_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_counter_series_id_period_unique" ON "documents_counter" ("series_id", "period") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "documents_series" ("id" text not null, "type" text check ("type" in ('invoice', 'delivery_note', 'receipt')) not null, "scope" text not null default '', "pattern" text not null, "reset" text check ("reset" in ('none', 'year', 'month')) not null default 'month', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_series_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_series_deleted_at" ON "documents_series" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_series_type_scope_unique" ON "documents_series" ("type", "scope") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "documents_document" ("id" text not null, "series_id" text not null, "period" text not null, "sequence" integer not null, "number" text not null, "type" text check ("type" in ('invoice', 'delivery_note', 'receipt')) not null, "order_id" text not null, "source_id" text not null, "idempotency_key" text not null, "snapshot" jsonb not null, "snapshot_sha256" text not null, "renderer" text not null, "status" text check ("status" in ('issued', 'void', 'superseded')) not null default 'issued', "issued_at" timestamptz not null, "issued_by" text not null, "void_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_document_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_document_deleted_at" ON "documents_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_document_series_id_period_sequence_unique" ON "documents_document" ("series_id", "period", "sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_document_number_unique" ON "documents_document" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_document_idempotency_key_unique" ON "documents_document" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_document_type_source_id_unique" ON "documents_document" ("type", "source_id") WHERE status = 'issued' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_document_order_id" ON "documents_document" ("order_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "documents_counter" cascade;`)

    this.addSql(`drop table if exists "documents_series" cascade;`)

    this.addSql(`drop table if exists "documents_document" cascade;`)
  }
}
