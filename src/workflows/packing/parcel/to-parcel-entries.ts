import type { TimelineEntry } from "../../../types/timeline"

type Times = {
  id: string
  code: string
  order_id: string
  location_id: string
  courier: string | null
  tracking_number: string | null
  fulfillment_id: string | null
  attempt_id: string | null
  opened_by: string
  created_at: Date | string
  packed_by: string | null
  packed_at: Date | string | null
  labelled_by: string | null
  labelled_at: Date | string | null
  handed_over_by: string | null
  handed_over_at: Date | string | null
}

/**
 * What has happened to a parcel so far, by its own times. Each is recorded
 * once, so a workflow may report all of them and repair what a crash lost.
 */
export function toParcelEntries(parcel: Times): TimelineEntry[] {
  const entry = (
    kind: TimelineEntry["kind"],
    at: Date | string | null,
    actor: string | null,
    more: { cause?: string; payload?: Record<string, unknown> } = {}
  ): TimelineEntry[] =>
    at
      ? [
          {
            order_id: parcel.order_id,
            kind,
            cause: more.cause ?? `parcel:${parcel.id}`,
            at,
            actor: actor ?? "system",
            payload: { parcel: parcel.code, ...more.payload },
          },
        ]
      : []
  const label = {
    courier: parcel.courier,
    tracking_number: parcel.tracking_number,
    fulfillment_id: parcel.fulfillment_id,
  }
  return [
    ...entry("pick_started", parcel.created_at, parcel.opened_by, {
      payload: { location_id: parcel.location_id },
    }),
    ...entry("packed", parcel.packed_at, parcel.packed_by),
    ...entry("label_bought", parcel.labelled_at, parcel.labelled_by, {
      cause: `attempt:${parcel.attempt_id}`,
      payload: label,
    }),
    ...entry("handed_over", parcel.handed_over_at, parcel.handed_over_by, {
      payload: label,
    }),
  ]
}
