import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { OpenedAlert } from "../alerts/opened-alert"

/**
 * Opens alerts; the database lets one of a kind be open about a subject.
 *
 * @returns those that nobody else had opened.
 */
export async function insertAlerts(
  transaction: SqlEntityManager,
  alerts: Omit<OpenedAlert, "id">[],
  now: Date
): Promise<OpenedAlert[]> {
  if (!alerts.length) {
    return []
  }
  const rows = alerts.map((alert) => ({
    ...alert,
    id: generateEntityId(undefined, "otal"),
  }))
  return await transaction.execute<OpenedAlert[]>(
    `insert into "tracking_alert"
       ("id", "subject_id", "tracker_id", "order_id", "kind", "episode",
        "facts", "opened_at")
     select given.*, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as given(
              "id" text, "subject_id" text, "tracker_id" text,
              "order_id" text, "kind" text, "episode" integer, "facts" jsonb)
     on conflict do nothing
     returning "id", "subject_id", "tracker_id", "order_id", "kind",
               "episode", "facts"`,
    [now.toISOString(), JSON.stringify(rows)]
  )
}
