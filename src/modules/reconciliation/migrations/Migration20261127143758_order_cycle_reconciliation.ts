import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { overAllocationFunction } from "../storage/guards/over-allocation-function"

export class Migration20261127143758_order_cycle_reconciliation extends Migration {
  override async up(): Promise<void> {
    // Without a list of pending entries, which each look-up would read whole.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_item_provider_refs" ON "reconciliation_item" USING GIN ("provider_refs") WITH (fastupdate = off) WHERE deleted_at IS NULL;`
    )
    // A run counts its matches when it ends.
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_reconciliation_match_run_id" ON "reconciliation_match" ("run_id") WHERE deleted_at IS NULL;`
    )
    // The one before read the whole table of matches for each part.
    this.addSql(overAllocationFunction)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_reconciliation_item_provider_refs";`)
    this.addSql(`drop index if exists "IDX_reconciliation_match_run_id";`)
  }
}
