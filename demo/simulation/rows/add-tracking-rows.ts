import { createHash } from "node:crypto"
import { parseGeneric } from "../../../src/modules/tracking/dialects/generic/parse-generic"
import { LABEL_CREATED } from "../../../src/modules/tracking/own-event"
import {
  deriveParcelState,
  type ParcelState,
} from "../../../src/modules/tracking/status/derive-parcel-state"
import { toUtcSeconds } from "../../../src/modules/tracking/time/to-utc-seconds"
import { toTimelineEntries } from "../../../src/workflows/tracking/effects/to-timeline-entries"
import { addHours } from "../calendar/add-hours"
import { deliveredAt } from "../orders/delivered-at"
import type { SimulatedParcel } from "../orders/simulated-parcel"
import { makeId } from "../random/make-id"
import type { RowContext } from "./row-context"
import { addTimelineRows } from "./add-timeline-rows"
import { addTrackingEventRows } from "./add-tracking-event-rows"

/**
 * What couriers told of each parcel. The payload is read and folded by the
 * tracking module's own code, so that history is what it would have made.
 */
export function addTrackingRows(context: RowContext): void {
  for (const parcel of context.order.parcels) {
    const last = parcel.journey.at(-1)?.at ?? parcel.handed_over_at
    const received = addHours(last, 0.05)
    const body = payloadBody(parcel)
    const payload = makeId("otpl", context.random, received)
    context.rows.add("tracking_payload", {
      id: payload,
      source: "import",
      dialect: "generic",
      body,
      body_sha256: createHash("sha256").update(body).digest("hex"),
      trust: "hint",
      received_at: received,
      processed_at: received,
      created_at: received,
      updated_at: received,
    })
    const received_at = toUtcSeconds(received)
    const [parsed] = parseGeneric(body, {
      received_at,
      zone: null,
      carrier: null,
    })
    const state = deriveParcelState(
      parcel,
      parsed.sightings.map((sighting, position) => ({
        ...sighting,
        payload_id: payload,
        position,
        received_at,
      }))
    )
    addTracker(context, parcel, state, received)
    addTrackingEventRows(context, parcel.tracker_id, state.events, received)
    addMilestones(context, parcel, state)
  }
}

const payloadBody = (parcel: SimulatedParcel): string =>
  JSON.stringify({
    courier: parcel.courier,
    tracking_number: parcel.tracking_number,
    zone: "Asia/Jakarta",
    events: [
      {
        at: parcel.labelled_at.toISOString(),
        status: "pending",
        sub: "label_created",
        code: LABEL_CREATED,
        text: "Label created",
      },
      ...parcel.journey.map(({ at, ...step }) => ({
        at: at.toISOString(),
        ...step,
      })),
    ],
  })

function addTracker(
  { order, rows }: RowContext,
  parcel: SimulatedParcel,
  state: ParcelState,
  received: Date
): void {
  rows.add("tracking_tracker", {
    id: parcel.tracker_id,
    order_id: order.id,
    fulfillment_id: parcel.fulfillment_id,
    parcel_id: parcel.id,
    courier: parcel.courier,
    service: "reguler",
    tracking_number: parcel.tracking_number,
    status: state.status,
    sub: state.sub,
    reason: state.reason,
    flags: state.flags,
    attempts: state.attempts,
    first_attempt_success: state.first_attempt_success,
    status_at: state.status_at,
    first_scan_at: state.first_scan_at,
    out_for_delivery_at: state.out_for_delivery_at,
    delivered_at: state.delivered_at,
    returned_at: state.returned_at,
    last_scan_at: state.last_scan_at,
    state_hash: state.state_hash,
    promised_at: order.promised_deliver_at,
    applied_hash: state.state_hash,
    applied_status: state.status,
    core_delivered_at: deliveredAt(parcel),
    created_at: parcel.handed_over_at,
    updated_at: received,
  })
}

function addMilestones(
  context: RowContext,
  parcel: SimulatedParcel,
  state: ParcelState
): void {
  const entries = toTimelineEntries({
    id: parcel.tracker_id,
    order_id: context.order.id,
    courier: parcel.courier,
    tracking_number: parcel.tracking_number,
    events: state.events.map((event) => ({
      ...event,
      effective_at: event.effective_at ? new Date(event.effective_at) : null,
      told_by: null,
    })),
  })
  addTimelineRows(context, entries)
}
