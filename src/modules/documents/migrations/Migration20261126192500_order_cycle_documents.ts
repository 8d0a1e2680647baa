import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Papers that were issued with a logo print it for good. */
const frozenLogo = [
  `create or replace function "documents_logo_refuse_change"() returns trigger language plpgsql as $$
     begin
       raise exception 'documents_logo: % stands on issued papers and is never changed or deleted', old.sha256;
     end $$;`,
  `create trigger "documents_logo_frozen" before update or delete on "documents_logo" for each row execute function "documents_logo_refuse_change"();`,
]

export class Migration20261126192500_order_cycle_documents extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "documents_logo" ("id" text not null, "sha256" text not null, "data" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "documents_logo_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_documents_logo_deleted_at" ON "documents_logo" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_documents_logo_sha256_unique" ON "documents_logo" ("sha256") WHERE deleted_at IS NULL;`
    )
    frozenLogo.forEach((sql) => this.addSql(sql))
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "documents_logo" cascade;`)
    this.addSql(
      `drop function if exists "documents_logo_refuse_change" cascade;`
    )
  }
}
