import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was issued stays as it was; it can only end, once and for a reason. */
const frozenGuard = [
  `create or replace function "documents_document_refuse_change"() returns trigger language plpgsql as $$
     begin
       if tg_op = 'DELETE' then
         raise exception 'documents_document: % was issued and is never deleted, void it instead', old.number;
       end if;
       if (new.id, new.series_id, new.period, new.sequence, new.number, new.type, new.order_id, new.source_id, new.idempotency_key, new.snapshot, new.snapshot_sha256, new.renderer, new.amount_minor, new.currency_code, new.issued_at, new.issued_by, new.deleted_at)
          is distinct from
          (old.id, old.series_id, old.period, old.sequence, old.number, old.type, old.order_id, old.source_id, old.idempotency_key, old.snapshot, old.snapshot_sha256, old.renderer, old.amount_minor, old.currency_code, old.issued_at, old.issued_by, old.deleted_at) then
         raise exception 'documents_document: number, contents and time of issue of % are frozen', old.number;
       end if;
       if old.status <> 'issued' and (new.status, new.void_reason, new.ended_at, new.ended_by, new.superseded_by)
          is distinct from (old.status, old.void_reason, old.ended_at, old.ended_by, old.superseded_by) then
         raise exception 'documents_document: % is % and stays so', old.number, old.status;
       end if;
       if new.status <> 'issued' and btrim(coalesce(new.void_reason, '')) = '' then
         raise exception 'documents_document: % ends only for a reason', old.number;
       end if;
       return new;
     end $$;`,
  `create trigger "documents_document_frozen" before update or delete on "documents_document" for each row execute function "documents_document_refuse_change"();`,
]

export class Migration20261124153753_order_cycle_documents extends Migration {
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
      `create table if not exists "documents_document" ("id" text not null, "series_id" text not null, "period" text not null, "sequence" integer not null, "number" text not null, "type" text check ("type" in ('invoice', 'delivery_note', 'receipt')) not null, "order_id" text not null, "source_id" text not null, "idempotency_key" text not null, "snapshot" jsonb not null, "snapshot_sha256" text not null, "renderer" text not null, "status" text check ("status" in ('issued', 'void', 'superseded')) not null default 'issued', "issued_at" timestamptz not null, "issued_by" text not null, "amount_minor" bigint null, "currency_code" text null, "stamp_duty" boolean not null default false, "void_reason" text null, "ended_at" timestamptz null, "ended_by" text null, "superseded_by" text null, "pdf_file_id" text null, "pdf_sha256" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_document_pkey" primary key ("id"));`
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
    frozenGuard.forEach((statement) => this.addSql(statement))
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "documents_document_refuse_change" cascade;`
    )
    this.addSql(`drop table if exists "documents_counter" cascade;`)

    this.addSql(`drop table if exists "documents_series" cascade;`)

    this.addSql(`drop table if exists "documents_document" cascade;`)
  }
}
