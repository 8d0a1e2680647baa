import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261126195235_order_cycle_packing extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists "packing_parcel_state_check";`
    )

    this.addSql(
      `alter table if exists "packing_parcel" add constraint "packing_parcel_state_check" check("state" in ('open', 'packed', 'labelling', 'labelled', 'label_failed', 'label_unknown', 'handed_over', 'voided', 'put_away'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "packing_parcel" drop constraint if exists "packing_parcel_state_check";`
    )

    this.addSql(
      `alter table if exists "packing_parcel" add constraint "packing_parcel_state_check" check("state" in ('open', 'packed', 'labelling', 'labelled', 'label_failed', 'label_unknown', 'handed_over', 'voided'));`
    )
  }
}
