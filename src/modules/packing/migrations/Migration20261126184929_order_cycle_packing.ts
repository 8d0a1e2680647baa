import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126184929_order_cycle_packing extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists "packing_parcel_own_fulfillment_unique";`
    )
    this.addSql(
      `alter table if exists "packing_label_attempt" drop constraint if exists "packing_label_attempt_fulfillment_unique";`
    )
    this.addSql(
      `alter table if exists "packing_label_attempt" drop constraint if exists "packing_label_attempt_open_consignment_unique";`
    )
    this.addSql(
      `alter table if exists "packing_label_attempt" add column if not exists "consignment_key" text null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_label_attempt_open_consignment_unique" ON "packing_label_attempt" ("consignment_key") WHERE consignment_key is not null and state in ('running', 'unknown') and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_label_attempt_fulfillment_unique" ON "packing_label_attempt" ("fulfillment_id") WHERE state = 'succeeded' and deleted_at is null;`
    )

    this.addSql(
      `alter table if exists "packing_service" add column if not exists "max_colli" integer null;`
    )
    this.addSql(
      `alter table if exists "packing_service" add constraint packing_service_colli check(max_colli is null or max_colli > 0);`
    )

    this.addSql(
      `drop index if exists "IDX_packing_parcel_fulfillment_id_unique";`
    )

    this.addSql(
      `alter table if exists "packing_parcel" add column if not exists "consignment_key" text null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_parcel_own_fulfillment_unique" ON "packing_parcel" ("fulfillment_id") WHERE fulfillment_id is not null and consignment_key is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_fulfillment_id" ON "packing_parcel" ("fulfillment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packing_parcel_consignment_key" ON "packing_parcel" ("consignment_key") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_packing_label_attempt_open_consignment_unique";`
    )
    this.addSql(
      `drop index if exists "IDX_packing_label_attempt_fulfillment_unique";`
    )
    this.addSql(
      `alter table if exists "packing_label_attempt" drop column if exists "consignment_key";`
    )

    this.addSql(
      `alter table if exists "packing_service" drop constraint if exists packing_service_colli;`
    )
    this.addSql(
      `alter table if exists "packing_service" drop column if exists "max_colli";`
    )

    this.addSql(
      `drop index if exists "IDX_packing_parcel_own_fulfillment_unique";`
    )
    this.addSql(`drop index if exists "IDX_packing_parcel_fulfillment_id";`)
    this.addSql(`drop index if exists "IDX_packing_parcel_consignment_key";`)
    this.addSql(
      `alter table if exists "packing_parcel" drop column if exists "consignment_key";`
    )

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packing_parcel_fulfillment_id_unique" ON "packing_parcel" ("fulfillment_id") WHERE fulfillment_id is not null and deleted_at is null;`
    )
  }
}
