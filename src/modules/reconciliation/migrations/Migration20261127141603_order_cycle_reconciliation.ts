import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127141603_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "reconciliation_run" add column if not exists "number" integer null, add column if not exists "plan" jsonb null, alter column "ended_at" drop not null;`
    )
    this.addSql(
      `update "reconciliation_run" as run set "number" = counted."number" from (select "id", row_number() over (partition by "account_id" order by "started_at", "id") as "number" from "reconciliation_run") as counted where counted."id" = run."id" and run."number" is null;`
    )
    this.addSql(
      `alter table if exists "reconciliation_run" alter column "number" set not null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_reconciliation_run_account_id_number_unique" ON "reconciliation_run" ("account_id", "number") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_reconciliation_run_account_id_number_unique";`
    )
    this.addSql(
      `update "reconciliation_run" set "ended_at" = "started_at" where "ended_at" is null;`
    )
    this.addSql(
      `alter table if exists "reconciliation_run" drop column if exists "number", drop column if exists "plan", alter column "ended_at" set not null;`
    )
  }
}
