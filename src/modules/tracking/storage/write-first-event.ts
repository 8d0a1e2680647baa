import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { parseGeneric } from "../dialects/generic/parse-generic"
import { LABEL_CREATED } from "../own-event"
import { toUtcSeconds } from "../time/to-utc-seconds"
import { insertPayload } from "./insert-payload"
import { mergeTelling } from "./merge-telling"

/** A tracker begins with what we know ourselves: its label was made. */
export async function writeFirstEvent(
  transaction: SqlEntityManager,
  trackerId: string,
  label: { courier: string; tracking_number: string; labelled_at: string }
): Promise<void> {
  const received_at = new Date().toISOString()
  const body = JSON.stringify({
    courier: label.courier,
    tracking_number: label.tracking_number,
    events: [
      {
        at: toUtcSeconds(new Date(label.labelled_at)),
        status: "pending",
        sub: "label_created",
        code: LABEL_CREATED,
        text: "Label created",
      },
    ],
  })
  const payload = await insertPayload(transaction, {
    account_id: null,
    source: "system",
    dialect: "generic",
    body,
    trust: "proof",
    external_id: null,
    received_at,
    told_by: null,
    processed_at: received_at,
  })
  const context = { received_at, zone: null, carrier: null }
  for (const { sightings } of parseGeneric(body, context)) {
    await mergeTelling(transaction, {
      tracker_id: trackerId,
      payload_id: payload.id,
      received_at,
      sightings,
    })
  }
}
