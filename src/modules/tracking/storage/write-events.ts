import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { generateEntityId } from "@medusajs/framework/utils"
import type { FoldedEvent } from "../status/fold-events"
import { insertFromJson } from "../../../sql/insert-from-json"
import { sightingColumns } from "./sighting-columns"

const columns = {
  id: "text",
  tracker_id: "text",
  key: "text",
  position: "integer",
  effective_at: "timestamptz",
  status_after: "text",
  milestones: "text[]",
  first_payload_id: "text",
  received_at: "timestamptz",
  retracted_by: "text",
  retracted_at: "timestamptz",
  retracted_why: "text",
  ...sightingColumns,
}

/**
 * Makes the stored events those that the fold gives: changes, adds, and
 * removes what a later payload merged away. Versions point at their event.
 */
export async function writeEvents(
  transaction: SqlEntityManager,
  trackerId: string,
  events: FoldedEvent[]
): Promise<void> {
  const keys = JSON.stringify(events.map(({ key }) => key))
  await transaction.execute(
    `delete from "tracking_event"
      where "tracker_id" = ? and "deleted_at" is null
        and "key" not in (select jsonb_array_elements_text(?::jsonb))`,
    [trackerId, keys]
  )
  const updates = Object.keys(columns)
    .filter((name) => !["id", "tracker_id", "key"].includes(name))
    .map((name) => `"${name}" = excluded."${name}"`)
  const written = await insertFromJson<{ id: string; key: string }>(
    transaction,
    {
      table: "tracking_event",
      columns,
      rows: events.map(
        ({ versions: _versions, retraction, ...event }, position) => ({
          ...event,
          retracted_by: retraction?.by ?? null,
          retracted_at: retraction?.at ?? null,
          retracted_why: retraction?.why ?? null,
          id: generateEntityId(undefined, "otev"),
          tracker_id: trackerId,
          position,
        })
      ),
      conflict: `("tracker_id", "key") where "deleted_at" is null
        do update set ${updates.join(", ")}, "updated_at" = now()`,
      returning: `"id", "key"`,
    }
  )
  const ids = new Map(written.map(({ id, key }) => [key, id]))
  await pointVersions(transaction, trackerId, events, ids)
}

async function pointVersions(
  transaction: SqlEntityManager,
  trackerId: string,
  events: FoldedEvent[],
  ids: Map<string, string>
): Promise<void> {
  const pointers = events.flatMap(({ key, versions }) =>
    versions.map(({ payload_id, position }) => ({
      payload_id,
      position,
      event_id: ids.get(key),
    }))
  )
  await transaction.execute(
    `update "tracking_event_version" v
        set "event_id" = given."event_id", "updated_at" = now()
       from "tracking_event_version" own
       left join jsonb_to_recordset(?::jsonb) as given(
              "payload_id" text, "position" integer, "event_id" text)
         on given."payload_id" = own."payload_id"
        and given."position" = own."position"
      where v."id" = own."id" and own."tracker_id" = ?
        and own."deleted_at" is null
        and own."event_id" is distinct from given."event_id"`,
    [JSON.stringify(pointers), trackerId]
  )
}
