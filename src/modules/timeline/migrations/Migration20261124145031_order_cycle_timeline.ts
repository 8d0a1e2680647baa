import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124145031_order_cycle_timeline extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "timeline_event" drop constraint if exists "timeline_event_order_id_kind_cause_unique";`
    )
    this.addSql(
      `create table if not exists "timeline_event" ("id" text not null, "order_id" text not null, "kind" text check ("kind" in ('placed', 'imported', 'verified', 'held', 'hold_released', 'released', 'allocated', 'deallocated', 'pick_started', 'picked', 'short_picked', 'packed', 'label_bought', 'label_voided', 'handed_over', 'first_scan', 'out_for_delivery', 'delivery_failed', 'delivered', 'returned', 'captured', 'refunded', 'matched', 'discrepancy_opened', 'discrepancy_resolved', 'document_issued', 'document_voided', 'message_sent', 'case_opened', 'case_closed', 'canceled', 'rule_applied', 'override', 'note')) not null, "cause" text not null, "at" timestamptz not null, "actor" text not null, "payload" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "timeline_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_timeline_event_deleted_at" ON "timeline_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_timeline_event_order_id_kind_cause_unique" ON "timeline_event" ("order_id", "kind", "cause") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_timeline_event_order_id_at" ON "timeline_event" ("order_id", "at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create or replace function "timeline_event_refuse_change"() returns trigger language plpgsql as $$ begin raise exception 'timeline_event is append-only: % is refused', tg_op; end $$;`
    )
    this.addSql(
      `create trigger "timeline_event_append_only" before update or delete on "timeline_event" for each row execute function "timeline_event_refuse_change"();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop function if exists "timeline_event_refuse_change" cascade;`
    )
    this.addSql(`drop table if exists "timeline_event" cascade;`)
  }
}
