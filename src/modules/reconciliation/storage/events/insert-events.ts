import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import { insertFromJson } from "../../../../sql/insert-from-json"
import type { SettlementEvent } from "../../providers/events/settlement-event"

/**
 * Keeps what a provider reported; the database has one row per event however
 * often it is sent, and by how many at once.
 *
 * @returns ids of the events that are new.
 */
export async function insertEvents(
  manager: SqlEntityManager,
  origin: { provider: string; account_id: string },
  events: SettlementEvent[]
): Promise<string[]> {
  const inserted = await insertFromJson<{ id: string }>(manager, {
    table: "reconciliation_provider_event",
    columns: {
      id: "text",
      provider: "text",
      account_id: "text",
      event_id: "text",
      object_id: "text",
      idempotency_key: "text",
      refs: "text[]",
      kind: "text",
      status: "text",
      amount_minor: "bigint",
      currency_code: "text",
      occurred_at: "timestamptz",
      raw: "jsonb",
    },
    rows: events.map(({ references, amount_minor, currency, ...event }) => ({
      ...origin,
      ...event,
      id: generateEntityId(undefined, "orevt"),
      refs: references,
      amount_minor: amount_minor?.toString() ?? null,
      currency_code: currency?.toLowerCase() ?? null,
    })),
    conflict: `do nothing`,
    returning: `"id"`,
  })
  return inserted.map(({ id }) => id)
}
