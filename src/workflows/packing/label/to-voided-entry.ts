import type { TimelineEntry } from "../../../types/timeline"

type Voided = {
  code: string
  order_id: string
  courier: string | null
  tracking_number: string | null
  fulfillment_id: string | null
  attempt_id: string | null
}

/** A label that is void, once for the attempt that bought it. */
export const toVoidedEntry = (
  parcel: Voided,
  { reason, actor }: { reason: string; actor: string }
): TimelineEntry => ({
  order_id: parcel.order_id,
  kind: "label_voided",
  cause: `attempt:${parcel.attempt_id}`,
  at: new Date(),
  actor,
  payload: {
    parcel: parcel.code,
    courier: parcel.courier,
    tracking_number: parcel.tracking_number,
    fulfillment_id: parcel.fulfillment_id,
    reason,
  },
})
