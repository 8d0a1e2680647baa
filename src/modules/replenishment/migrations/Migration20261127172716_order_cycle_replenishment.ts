import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127172716_order_cycle_replenishment extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "replenishment_supplier" drop constraint if exists "replenishment_supplier_code_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_suggestion" drop constraint if exists "replenishment_suggestion_inventory_item_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_suggestion" drop constraint if exists "replenishment_suggestion_run_inventory_item_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_entry" drop constraint if exists "replenishment_stock_entry_cause_level_id_field_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_entry" drop constraint if exists "replenishment_stock_entry_level_id_field_seq_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_day" drop constraint if exists "replenishment_stock_day_inventory_item_id_location_id_day_on_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_count" drop constraint if exists "replenishment_stock_count_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_count" drop constraint if exists "replenishment_stock_count_number_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_balance" drop constraint if exists "replenishment_stock_balance_level_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_stock_alert" drop constraint if exists "replenishment_stock_alert_open_key_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_receipt_line" drop constraint if exists "replenishment_receipt_line_receipt_id_purchase_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_receipt" drop constraint if exists "replenishment_receipt_reversal_key_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_receipt" drop constraint if exists "replenishment_receipt_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_purchase_order" drop constraint if exists "replenishment_purchase_order_idempotency_key_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_purchase_order" drop constraint if exists "replenishment_purchase_order_number_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_item_policy" drop constraint if exists "replenishment_item_policy_inventory_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_item_policy" drop constraint if exists "replenishment_item_policy_inventory_item_id_location_id_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_expected_change" drop constraint if exists "replenishment_expected_change_cause_inventory_item_id_location_id_field_unique";`
    )
    this.addSql(
      `alter table if exists "replenishment_count_line" drop constraint if exists "replenishment_count_line_count_id_inventory_item_id_unique";`
    )
    this.addSql(
      `create table if not exists "replenishment_count_line" ("id" text not null, "count_id" text not null, "inventory_item_id" text not null, "abc" text check ("abc" in ('A', 'B', 'C')) not null default 'C', "last_counted_at" timestamptz null, "counted_units" numeric null, "counted_at" timestamptz null, "balance_units" numeric null, "balance_seq" integer null, "variance_units" numeric null, "counted_by" text null, "cost_minor" bigint null, "currency_code" text null, "needs_confirmation" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_count_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_count_line_deleted_at" ON "replenishment_count_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_count_line_count_id_inventory_item_id_unique" ON "replenishment_count_line" ("count_id", "inventory_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_count_line_inventory_item_id" ON "replenishment_count_line" ("inventory_item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_expected_change" ("id" text not null, "cause" text not null, "inventory_item_id" text not null, "location_id" text not null, "field" text check ("field" in ('stocked', 'reserved', 'incoming')) not null, "kind" text check ("kind" in ('opening', 'sale', 'sale_reversal', 'return', 'receipt', 'receipt_reversal', 'count', 'transfer_in', 'transfer_out', 'adjustment', 'allocation', 'release', 'incoming', 'unexplained')) not null, "delta_units" numeric not null, "expected_at" timestamptz not null, "reason" text check ("reason" in ('damage', 'loss', 'found', 'theft', 'sample', 'expired', 'correction')) null, "target_units" numeric null, "order_id" text null, "actor_id" text null, "note" text null, "state" text check ("state" in ('planned', 'confirmed', 'booked', 'dropped')) not null default 'planned', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_expected_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_expected_change_deleted_at" ON "replenishment_expected_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_expected_change_cause_unique" ON "replenishment_expected_change" ("cause", "inventory_item_id", "location_id", "field") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_expected_change_state_expected_at" ON "replenishment_expected_change" ("state", "expected_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_expected_change_place_state" ON "replenishment_expected_change" ("inventory_item_id", "location_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_forecast_override" ("id" text not null, "inventory_item_id" text not null, "location_id" text null, "from_on" text not null, "to_on" text not null, "kind" text check ("kind" in ('multiply', 'add', 'set')) not null, "value" text not null, "reason" text check ("reason" in ('promotion', 'listing', 'price', 'supplier', 'one_off', 'other')) not null, "note" text not null, "created_by" text null, "ended_at" timestamptz null, "ended_by" text null, "result" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_forecast_override_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_forecast_override_deleted_at" ON "replenishment_forecast_override" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_forecast_override_inventory_item_id_to_on" ON "replenishment_forecast_override" ("inventory_item_id", "to_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_item_policy" ("id" text not null, "inventory_item_id" text not null, "location_id" text null, "service_basis_points" integer null, "manual_min" integer null, "manual_max" integer null, "max_cover_days" integer null, "shelf_life_days" integer null, "end_of_life" boolean not null default false, "predecessor_item_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_item_policy_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_item_policy_deleted_at" ON "replenishment_item_policy" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_item_policy_inventory_item_id_location_id_unique" ON "replenishment_item_policy" ("inventory_item_id", "location_id") WHERE location_id is not null and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_item_policy_inventory_item_id_unique" ON "replenishment_item_policy" ("inventory_item_id") WHERE location_id is null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "replenishment_project_demand" ("id" text not null, "inventory_item_id" text not null, "location_id" text not null, "quantity" integer not null, "due_on" text not null, "order_id" text null, "note" text not null, "state" text check ("state" in ('open', 'done', 'canceled')) not null default 'open', "created_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_project_demand_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_project_demand_deleted_at" ON "replenishment_project_demand" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_project_demand_inventory_item_id_location_id_state" ON "replenishment_project_demand" ("inventory_item_id", "location_id", "state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_purchase_counter" ("id" text not null, "year" integer not null, "last" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_purchase_counter_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_counter_deleted_at" ON "replenishment_purchase_counter" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_purchase_counter_year_unique" ON "replenishment_purchase_counter" ("year") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "replenishment_purchase_line" ("id" text not null, "purchase_order_id" text not null, "supplier_item_id" text null, "inventory_item_id" text not null, "supplier_sku" text not null, "ordered" integer not null, "accepted" integer not null default 0, "damaged" integer not null default 0, "canceled" integer not null default 0, "forced" integer not null default 0, "tolerance_percent" real not null default 0, "cost_minor" bigint null, "suggestion_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_purchase_line_pkey" primary key ("id"), constraint replenishment_purchase_line_counts check (ordered > 0 and accepted >= 0 and damaged >= 0 and canceled >= 0 and canceled <= ordered), constraint replenishment_purchase_line_not_over check (accepted + damaged <= floor((ordered - canceled) * (1 + tolerance_percent::numeric / 100)) + forced));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_line_deleted_at" ON "replenishment_purchase_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "replenishment_purchase_line_once" ON "replenishment_purchase_line" ("purchase_order_id", "inventory_item_id", "supplier_sku") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_line_inventory_item_id" ON "replenishment_purchase_line" ("inventory_item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_purchase_order" ("id" text not null, "number" text not null, "supplier_id" text not null, "location_id" text not null, "currency_code" text not null, "state" text check ("state" in ('draft', 'sent', 'partly_received', 'received', 'canceled')) not null default 'draft', "idempotency_key" text not null, "note" text null, "created_by" text null, "sent_at" timestamptz null, "sent_by" text null, "expected_on" text null, "mail" text check ("mail" in ('wanted', 'sent', 'failed', 'no_provider', 'no_address')) null, "mail_error" text null, "received_at" timestamptz null, "canceled_at" timestamptz null, "canceled_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_purchase_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_order_deleted_at" ON "replenishment_purchase_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_purchase_order_number_unique" ON "replenishment_purchase_order" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_purchase_order_idempotency_key_unique" ON "replenishment_purchase_order" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_order_state_expected_on" ON "replenishment_purchase_order" ("state", "expected_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_purchase_order_supplier_id" ON "replenishment_purchase_order" ("supplier_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_receipt" ("id" text not null, "purchase_order_id" text not null, "location_id" text not null, "idempotency_key" text not null, "arrived_at" timestamptz not null, "received_at" timestamptz not null, "received_by" text null, "accept_over" boolean not null default false, "note" text null, "reversed_at" timestamptz null, "reversed_by" text null, "reversal_key" text null, "reversal_note" text null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_receipt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_receipt_deleted_at" ON "replenishment_receipt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_receipt_idempotency_key_unique" ON "replenishment_receipt" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_receipt_purchase_order_id" ON "replenishment_receipt" ("purchase_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_receipt_received_at" ON "replenishment_receipt" ("received_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "replenishment_receipt_untold" ON "replenishment_receipt" ("created_at") WHERE told_at is null AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_receipt_reversal_key_unique" ON "replenishment_receipt" ("reversal_key") WHERE reversal_key is not null AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_receipt_line" ("id" text not null, "receipt_id" text not null, "purchase_line_id" text not null, "inventory_item_id" text not null, "accepted" integer not null, "damaged" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_receipt_line_pkey" primary key ("id"), constraint replenishment_receipt_line_check check (accepted >= 0 and damaged >= 0 and accepted + damaged > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_receipt_line_deleted_at" ON "replenishment_receipt_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_receipt_line_receipt_id_purchase_line_id_unique" ON "replenishment_receipt_line" ("receipt_id", "purchase_line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_receipt_line_purchase_line_id" ON "replenishment_receipt_line" ("purchase_line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_stock_alert" ("id" text not null, "kind" text check ("kind" in ('LOW_STOCK', 'OUT_OF_STOCK', 'AT_RISK', 'EXCESS', 'DEAD', 'PO_LATE', 'OVER_RECEIPT', 'DRIFT')) not null, "subject_id" text not null, "inventory_item_id" text null, "location_id" text null, "open_key" text not null, "evidence" jsonb not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "closed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_stock_alert_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_alert_deleted_at" ON "replenishment_stock_alert" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_alert_open_key_unique" ON "replenishment_stock_alert" ("open_key") WHERE closed_at is null and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_alert_kind_opened_at" ON "replenishment_stock_alert" ("kind", "opened_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_alert_inventory_item_id" ON "replenishment_stock_alert" ("inventory_item_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_stock_balance" ("id" text not null, "level_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "stocked_units" numeric not null, "reserved_units" numeric not null, "incoming_units" numeric not null, "stocked_seq" integer not null, "reserved_seq" integer not null, "incoming_seq" integer not null, "seen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_stock_balance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_balance_deleted_at" ON "replenishment_stock_balance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_balance_level_id_unique" ON "replenishment_stock_balance" ("level_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_balance_inventory_item_id_location_id" ON "replenishment_stock_balance" ("inventory_item_id", "location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_stock_count" ("id" text not null, "number" text not null, "location_id" text not null, "state" text check ("state" in ('open', 'waits', 'posted', 'canceled')) not null default 'open', "idempotency_key" text not null, "created_by" text null, "counted_by" text null, "confirmed_by" text null, "posted_at" timestamptz null, "told_at" timestamptz null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_stock_count_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_count_deleted_at" ON "replenishment_stock_count" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_count_number_unique" ON "replenishment_stock_count" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_count_idempotency_key_unique" ON "replenishment_stock_count" ("idempotency_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_count_state_location_id" ON "replenishment_stock_count" ("state", "location_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_stock_day" ("id" text not null, "inventory_item_id" text not null, "location_id" text not null, "day_on" text not null, "stocked_units" numeric not null, "reserved_units" numeric not null, "incoming_units" numeric not null, "exposure" real not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_stock_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_day_deleted_at" ON "replenishment_stock_day" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_day_unique" ON "replenishment_stock_day" ("inventory_item_id", "location_id", "day_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_day_day_on" ON "replenishment_stock_day" ("day_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_stock_entry" ("id" text not null, "level_id" text not null, "inventory_item_id" text not null, "location_id" text not null, "field" text check ("field" in ('stocked', 'reserved', 'incoming')) not null, "seq" integer not null, "kind" text check ("kind" in ('opening', 'sale', 'sale_reversal', 'return', 'receipt', 'receipt_reversal', 'count', 'transfer_in', 'transfer_out', 'adjustment', 'allocation', 'release', 'incoming', 'unexplained')) not null, "delta_units" numeric not null, "balance_units" numeric not null, "from_at" timestamptz not null, "at" timestamptz not null, "cause" text null, "reason" text check ("reason" in ('damage', 'loss', 'found', 'theft', 'sample', 'expired', 'correction')) null, "overwrote" text null, "order_id" text null, "actor_id" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_stock_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_deleted_at" ON "replenishment_stock_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_level_id_field_seq_unique" ON "replenishment_stock_entry" ("level_id", "field", "seq") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_cause_level_id_field_unique" ON "replenishment_stock_entry" ("cause", "level_id", "field") WHERE cause is not null AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_inventory_item_id_location_id_at" ON "replenishment_stock_entry" ("inventory_item_id", "location_id", "at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_at" ON "replenishment_stock_entry" ("at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_order_id" ON "replenishment_stock_entry" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_stock_entry_overwrote" ON "replenishment_stock_entry" ("overwrote") WHERE overwrote is not null AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_suggestion" ("id" text not null, "run" text not null, "inventory_item_id" text not null, "location_id" text not null, "supplier_id" text null, "supplier_item_id" text null, "inputs" jsonb not null, "outcome" jsonb not null, "quantity" integer not null, "reason" text not null, "order_by_on" text null, "value_minor" bigint null, "currency_code" text null, "state" text check ("state" in ('open', 'accepted', 'changed', 'dismissed', 'superseded')) not null default 'open', "decided_quantity" integer null, "decided_by" text null, "decided_at" timestamptz null, "decision_note" text null, "purchase_order_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_suggestion_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_deleted_at" ON "replenishment_suggestion" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_run_inventory_item_id_location_id_unique" ON "replenishment_suggestion" ("run", "inventory_item_id", "location_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_inventory_item_id_location_id_unique" ON "replenishment_suggestion" ("inventory_item_id", "location_id") WHERE state = 'open' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_state_supplier_id" ON "replenishment_suggestion" ("state", "supplier_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "replenishment_supplier" ("id" text not null, "code" text not null, "name" text not null, "email" text null, "address" text null, "language" text check ("language" in ('en', 'id')) not null default 'en', "currency_code" text not null, "time_zone" text not null, "mode" text check ("mode" in ('continuous', 'calendar')) not null default 'continuous', "order_days" jsonb not null, "stated_days" integer null, "minimum_minor" bigint null, "free_freight_minor" bigint null, "holidays" jsonb not null, "is_active" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_supplier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_supplier_deleted_at" ON "replenishment_supplier" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_supplier_code_unique" ON "replenishment_supplier" ("code") WHERE deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "replenishment_supplier_item" ("id" text not null, "supplier_id" text not null, "inventory_item_id" text not null, "supplier_sku" text not null, "pack" integer not null default 1, "moq" integer not null default 1, "cost_minor" bigint null, "cost_breaks" jsonb not null, "stated_days" integer null, "rank" integer not null default 1, "valid_from_on" text null, "valid_to_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_supplier_item_pkey" primary key ("id"), constraint replenishment_supplier_item_check check (pack > 0 and moq > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_supplier_item_deleted_at" ON "replenishment_supplier_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "replenishment_supplier_item_once" ON "replenishment_supplier_item" ("supplier_id", "inventory_item_id", "supplier_sku") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_supplier_item_inventory_item_id_rank" ON "replenishment_supplier_item" ("inventory_item_id", "rank") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "replenishment_suggestion_run" ("id" text not null, "run" text not null, "as_of" timestamptz not null, "finished_at" timestamptz null, "suggestions" integer not null default 0, "to_order" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "replenishment_suggestion_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_run_deleted_at" ON "replenishment_suggestion_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_run_run_unique" ON "replenishment_suggestion_run" ("run") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_replenishment_suggestion_run_finished_at" ON "replenishment_suggestion_run" ("finished_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "replenishment_count_line" cascade;`)

    this.addSql(`drop table if exists "replenishment_expected_change" cascade;`)

    this.addSql(
      `drop table if exists "replenishment_forecast_override" cascade;`
    )

    this.addSql(`drop table if exists "replenishment_item_policy" cascade;`)

    this.addSql(`drop table if exists "replenishment_project_demand" cascade;`)

    this.addSql(
      `drop table if exists "replenishment_purchase_counter" cascade;`
    )

    this.addSql(`drop table if exists "replenishment_purchase_line" cascade;`)

    this.addSql(`drop table if exists "replenishment_purchase_order" cascade;`)

    this.addSql(`drop table if exists "replenishment_receipt" cascade;`)

    this.addSql(`drop table if exists "replenishment_receipt_line" cascade;`)

    this.addSql(`drop table if exists "replenishment_stock_alert" cascade;`)

    this.addSql(`drop table if exists "replenishment_stock_balance" cascade;`)

    this.addSql(`drop table if exists "replenishment_stock_count" cascade;`)

    this.addSql(`drop table if exists "replenishment_stock_day" cascade;`)

    this.addSql(`drop table if exists "replenishment_stock_entry" cascade;`)

    this.addSql(`drop table if exists "replenishment_suggestion" cascade;`)

    this.addSql(`drop table if exists "replenishment_supplier" cascade;`)

    this.addSql(`drop table if exists "replenishment_supplier_item" cascade;`)
    this.addSql(`drop table if exists "replenishment_suggestion_run" cascade;`)
  }
}
