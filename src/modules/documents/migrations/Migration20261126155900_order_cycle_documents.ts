import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was issued stays as it was, its token included. */
const guardWithToken = `create or replace function "documents_document_refuse_change"() returns trigger language plpgsql as $$
     begin
       if tg_op = 'DELETE' then
         raise exception 'documents_document: % was issued and is never deleted, void it instead', old.number;
       end if;
       if (new.id, new.series_id, new.period, new.sequence, new.number, new.type, new.order_id, new.source_id, new.idempotency_key, new.token, new.snapshot, new.snapshot_sha256, new.renderer, new.amount_minor, new.currency_code, new.issued_at, new.issued_by, new.deleted_at)
          is distinct from
          (old.id, old.series_id, old.period, old.sequence, old.number, old.type, old.order_id, old.source_id, old.idempotency_key, old.token, old.snapshot, old.snapshot_sha256, old.renderer, old.amount_minor, old.currency_code, old.issued_at, old.issued_by, old.deleted_at) then
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
     end $$;`

const guardWithoutToken = `create or replace function "documents_document_refuse_change"() returns trigger language plpgsql as $$
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
     end $$;`

export class Migration20261126155900_order_cycle_documents extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "documents_delivery" ("id" text not null, "document_id" text not null, "channel" text check ("channel" in ('print', 'email')) not null, "recipient" text not null, "cause" text not null, "state" text check ("state" in ('sending', 'sent', 'failed', 'no_provider')) not null default 'sent', "error" text null, "tries" integer not null default 1, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_delivery_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_delivery_deleted_at" ON "documents_delivery" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_delivery_document_id_channel_recipient_cause_unique" ON "documents_delivery" ("document_id", "channel", "recipient", "cause") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "documents_sscc" ("id" text not null, "parcel_id" text not null, "company_prefix" text not null, "serial" integer not null, "sscc" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_sscc_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_sscc_deleted_at" ON "documents_sscc" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_sscc_parcel_id_unique" ON "documents_sscc" ("parcel_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_sscc_company_prefix_serial_unique" ON "documents_sscc" ("company_prefix", "serial") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_sscc_sscc_unique" ON "documents_sscc" ("sscc") WHERE deleted_at IS NULL;`
    )
    // Papers that were issued before get tokens nobody can guess as well.
    this.addSql(
      `alter table if exists "documents_document" add column if not exists "token" text not null default replace(gen_random_uuid()::text, '-', '');`
    )
    this.addSql(
      `alter table if exists "documents_document" alter column "token" drop default;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_document_token_unique" ON "documents_document" ("token") WHERE deleted_at IS NULL;`
    )
    this.addSql(guardWithToken)
  }

  override async down(): Promise<void> {
    this.addSql(guardWithoutToken)
    this.addSql(
      `alter table if exists "documents_document" drop column if exists "token";`
    )
    this.addSql(`drop table if exists "documents_delivery" cascade;`)
    this.addSql(`drop table if exists "documents_sscc" cascade;`)
  }
}
